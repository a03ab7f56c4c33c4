import { use } from 'react';
import type { Run } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';
import { ReferenceView } from './ReferenceView.tsx';

/** Runs of text with their marks. On the screen a link looks like one and leads nowhere: a click goes to the field. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  const medium = use(Medium);
  return runs.map((run, index) => {
    const italic = run.italic ? <i>{run.text}</i> : run.text;
    const bold = run.bold ? <b>{italic}</b> : italic;
    if (run.ref?.to)
      return (
        <ReferenceView key={index} anchor={run.ref.to.anchor}>
          {bold}
        </ReferenceView>
      );
    if (run.link && medium === 'print') {
      return (
        <a key={index} className="link" href={run.link}>
          {bold}
        </a>
      );
    }
    return (
      <span key={index} className={run.link ? 'link' : undefined}>
        {bold}
      </span>
    );
  });
}
