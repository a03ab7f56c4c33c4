import type { Consent } from './consent.ts';
import type { Image } from './image.ts';
import type { Testimonial } from './testimonial.ts';

/** Why something may not be printed: no consent (by its status), not for reports, run out, or other words than the approved. */
export type PrintHindrance =
  'notAsked' | 'asked' | 'refused' | 'withdrawn' | 'notForReport' | 'expired' | 'otherWording';

/** What stands in the way of printing under this consent on `today` (ISO); null when nothing does. */
export function consentHindrance(consent: Consent, today: string): PrintHindrance | null {
  if (consent.status !== 'given') return consent.status;
  if (!consent.channels.includes('report')) return 'notForReport';
  return consent.expires !== null && consent.expires < today ? 'expired' : null;
}

/** What stands in the way of printing the quote on `today` (ISO); null when it may be printed. */
export function quoteHindrance(
  testimonial: Pick<Testimonial, 'quote' | 'consent'>,
  today: string,
): PrintHindrance | null {
  const approved = testimonial.consent.approvedWording.trim();
  return (
    consentHindrance(testimonial.consent, today) ??
    (approved === '' || approved === testimonial.quote.trim() ? null : 'otherWording')
  );
}

/** What stands in the way of showing the picture on `today` (ISO); null when it may be shown. */
export function imageHindrance(
  image: Pick<Image, 'showsPeople' | 'consent'>,
  today: string,
): PrintHindrance | null {
  return image.showsPeople ? consentHindrance(image.consent, today) : null;
}
