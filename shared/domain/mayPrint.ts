import type { Consent } from './consent.ts';
import type { Image } from './image.ts';
import { consentHindrance, imageHindrance, quoteHindrance } from './printHindrance.ts';
import type { Testimonial } from './testimonial.ts';

/** True when the consent is given, covers the report, and has not run out on `today` (ISO). */
export function consentHolds(consent: Consent, today: string): boolean {
  return consentHindrance(consent, today) === null;
}

/** True when the quote may stand in the report on `today` (ISO): consent holds, and the words are the approved ones. */
export function mayPrintQuote(testimonial: Pick<Testimonial, 'quote' | 'consent'>, today: string): boolean {
  return quoteHindrance(testimonial, today) === null;
}

/** True when the picture may stand in the report on `today` (ISO): nobody can be recognised, or they consent. */
export function mayPrintImage(image: Pick<Image, 'showsPeople' | 'consent'>, today: string): boolean {
  return imageHindrance(image, today) === null;
}
