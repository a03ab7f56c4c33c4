import type { FiguresBlock } from '#shared/report/outline/outline.ts';

/** Key figures, a line each in one light band. */
export function FiguresView({ block }: { block: FiguresBlock }) {
  return (
    <div className="figures">
      {block.items.map(({ label, value, note }) => (
        <p key={label}>
          {label}: <b>{value}</b>
          {note.trim() !== '' && ` (${note})`}
        </p>
      ))}
    </div>
  );
}
