import { z } from 'zod';

/** Where a line of a project's money comes from. */
export const financingSource = z.enum(['eu', 'region', 'other']);
export type FinancingSource = z.output<typeof financingSource>;
