import { z } from 'zod';

/** The fields of running text that a section or an activity may have. */
export const textField = z.enum(['body', 'purpose', 'method']);
export type TextField = z.infer<typeof textField>;
