import { readOrNull } from '#renderer/api/unread.ts';
import type { Unread } from '#renderer/api/unread.ts';
import type { FinancingLine } from '#shared/domain/finalProject.ts';

/** A line of the financing while it is written: its amount may be text nobody can read. */
export type DraftLine = Omit<FinancingLine, 'amount'> & { amount: number | Unread };

/** The line as it counts: what cannot be read is nothing. */
export function readLine(line: DraftLine): FinancingLine {
  return { ...line, amount: readOrNull(line.amount) ?? 0 };
}
