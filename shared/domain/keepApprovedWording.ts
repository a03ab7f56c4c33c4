import type { Testimonial } from './testimonial.ts';

/**
 * A testimonial as it is to be stored: consent is given to words, so the moment it is given the quote's own words are
 * kept as the approved ones unless others are named, and while it holds they can be replaced but not emptied. A later
 * edit of the quote then stops the printing instead of printing words nobody said yes to.
 * @param previous the stored record, or null for a new one
 */
export function keepApprovedWording(record: Testimonial, previous: Testimonial | null): Testimonial {
  const { consent, quote } = record;
  if (consent.status !== 'given' || consent.approvedWording.trim() !== '') return record;
  const before = previous?.consent.status === 'given' ? previous : null;
  const approvedWording = before?.consent.approvedWording.trim() || before?.quote.trim() || quote.trim();
  return { ...record, consent: { ...consent, approvedWording } };
}
