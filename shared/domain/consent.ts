import { z } from 'zod';
import { isoDateOrNull } from './isoDate.ts';
import { longText, shortText } from './text.ts';

export const consentStatus = z.enum(['notAsked', 'asked', 'given', 'refused', 'withdrawn']);

/** Consent (samtykke) to print a quote or show a person. */
export const consent = z.object({
  status: consentStatus.default('notAsked'),
  date: isoDateOrNull,
  /** How it was given: mail, telefon, møde … */
  how: shortText,
  /** What it covers. */
  channels: z.array(z.enum(['report', 'web', 'print', 'socialMedia'])).default(['report']),
  /** The exact wording the person approved. */
  approvedWording: longText,
  expires: isoDateOrNull,
  note: longText,
});
export type Consent = z.output<typeof consent>;

/** The consent of somebody nobody has asked yet. */
export const noConsent: Consent = consent.parse({});
