import { z } from 'zod';

/** What a report can be exported as. */
export const exportKind = z.enum(['word', 'pdf']);
export type ExportKind = z.infer<typeof exportKind>;
