import { z } from 'zod';
import { entityNames } from './records.ts';
import { recordId } from './text.ts';

/** The record, and the field of it, that something printed comes from. */
export const fieldSource = z.object({
  entity: z.enum(entityNames),
  id: recordId,
  field: z.string().exactOptional(),
});
