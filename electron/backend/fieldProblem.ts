import type { z } from 'zod';
import type { fieldProblem } from '#shared/contract/answer.ts';

/** One field of a record that does not hold, and why, in Danish. */
export type FieldProblem = z.output<typeof fieldProblem>;
