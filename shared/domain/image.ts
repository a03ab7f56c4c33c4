import { z } from 'zod';
import { consent, noConsent } from './consent.ts';
import { longText, recordId, shortText } from './text.ts';

/** Image (billede): what a picture is; its bytes lie once in the store under `hash`. Sizes in px. */
export const image = z.object({
  id: recordId,
  /** SHA-256 of the bytes, lower-case hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.enum(['image/png', 'image/jpeg']),
  width: z.int().min(1).max(30_000),
  height: z.int().min(1).max(30_000),
  fileName: shortText,
  altText: longText,
  decorative: z.boolean().default(false),
  caption: longText,
  credit: shortText,
  /** True when a person can be recognised: then `consent` must be given before it is shown. */
  showsPeople: z.boolean().default(false),
  consent: consent.default(noConsent),
});
export type Image = z.output<typeof image>;
