import type { ReportKind } from '#shared/domain/report.ts';
import type { Piece } from './piece.ts';
import { piecesInside } from './toPieces.ts';

const FINAL_LABELS =
  /^(?:projekttitel|journalnummer|journalnr\.?|vækstforum|projektperiode|samlede projektudgifter)/i;
const YEAR = /\b(20\d\d|19\d\d)\b/g;

/** The pieces with those of tables in their place. */
export function flat(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? piecesInside(piece) : [piece]));
}

/** Which kind of report the file is: a final one says so in its first lines, or has its head's labels. */
export function detectKind(pieces: readonly Piece[]): ReportKind {
  const all = flat(pieces);
  const titled = all.slice(0, 12).some((piece) => /^(?:\S+ ){0,3}slutrapport\b/i.test(piece.text));
  const labels = all.filter((piece) => piece.text.split('\n').some((line) => FINAL_LABELS.test(line))).length;
  const annual = all.slice(0, 12).some((piece) => /afrapportering|årsrapport/i.test(piece.text));
  return (titled || labels >= 3) && !(annual && labels < 3) ? 'final' : 'annual';
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= 1990 && year <= 2099);
}

/** The year a report is about and the year it plans for. */
export type Years = { year: number; planYear: number };

/** The years of a project's report: it is about the last year of its period. Null when no year stands there. */
export function yearsOfPeriod(pieces: readonly Piece[]): Years | null {
  const all = flat(pieces);
  const period = all.find(
    (piece) => /projektperiode|^periode/i.test(piece.text) && yearsIn(piece.text).length > 0,
  );
  const ends = yearsIn(
    period?.text ??
      all
        .slice(0, 30)
        .map((piece) => piece.text)
        .join(' '),
  );
  const year = Math.max(...ends);
  return Number.isFinite(year) ? { year, planYear: Math.min(year + 1, 2100) } : null;
}

/** The years of a yearly report, as its title says them, else the year it names most; null when no year stands anywhere. */
export function yearsOfTitle(pieces: readonly Piece[]): Years | null {
  const all = flat(pieces);
  for (const { text } of all.slice(0, 30)) {
    if (!/afrapportering|rapport|aktiviteter/i.test(text) || text.length > 300) continue;
    const plan = /handlingsplan(?:en)?(?: for)? (20\d\d|19\d\d)/i.exec(text)?.[1];
    const own = yearsIn(text.replace(/handlingsplan(?:en)?(?: for)? (?:20|19)\d\d/i, ''));
    const [year] = own;
    if (year !== undefined)
      return { year, planYear: plan === undefined ? Math.min(year + 1, 2100) : Number(plan) };
    if (plan !== undefined) return { year: Number(plan) - 1, planYear: Number(plan) };
  }
  const counts = new Map<number, number>();
  for (const year of all.flatMap((piece) => yearsIn(piece.text)))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most ? { year: most[0], planYear: Math.min(most[0] + 1, 2100) } : null;
}
