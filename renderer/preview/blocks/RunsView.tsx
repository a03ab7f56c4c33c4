import type { Run } from '#shared/report/outline/outline.ts';

/** Runs of text with their marks. A link looks like one and leads nowhere: a click on the page goes to the field. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    const italic = run.italic ? <i>{run.text}</i> : run.text;
    const bold = run.bold ? <b>{italic}</b> : italic;
    return (
      <span key={index} className={run.link ? 'link' : undefined}>
        {bold}
      </span>
    );
  });
}
