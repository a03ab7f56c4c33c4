import { use } from 'react';
import { findStaleSentences } from '#shared/import/rollForward/findStaleSentences.ts';
import { StaleAbout } from './staleAbout.ts';
import { StaleRows } from './StaleRows.tsx';

type Props = {
  /** The field the lines stand in. */
  label: string;
  lines: readonly string[];
  /** Goes to letters of a line, counted from 0. */
  goTo: (line: number, start: number, end: number) => void;
};

/** The sentences of plain text that are last year's; nothing when there is none. */
export function StaleLines({ label, lines, goTo }: Props) {
  const scope = use(StaleAbout);
  if (!scope) return null;
  const rows = findStaleSentences(lines, scope.about, scope.letStand).map((sentence) => ({
    key: `${sentence.line} ${sentence.start}`,
    sentence,
    goTo: () => goTo(sentence.line, sentence.start, sentence.end),
  }));
  return <StaleRows label={label} rows={rows} />;
}
