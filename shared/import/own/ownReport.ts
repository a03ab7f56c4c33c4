import { reportKind, type ReportKind } from '#shared/domain/report.ts';
import type { Piece } from '../piece.ts';
import { spansOf } from './spansOf.ts';

/** Which kind of report a file of this app is, and of which year, as far as its marks say. */
export function ownReport(pieces: readonly Piece[]): { kind: ReportKind | null; year: number | null } {
  const spans = pieces.flatMap((piece) => (piece.kind === 'table' ? [] : spansOf(piece).spans));
  const of = (field: string) => spans.find(({ mark }) => mark.entity === 'report' && mark.path[0] === field);
  const kind = reportKind.safeParse(of('title')?.mark.path[1]);
  const year = /^(?:19|20)\d\d$/.exec(of('year')?.text ?? '')?.[0];
  return { kind: kind.success ? kind.data : null, year: year === undefined ? null : Number(year) };
}
