import { consentHolds, mayPrintQuote } from '#shared/domain/mayPrint.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import type { Finding, FindingReason } from './Finding.ts';

function reasonOf(testimonial: Testimonial, today: string): FindingReason | null {
  if (!consentHolds(testimonial.consent, today)) return 'quoteWithoutConsent';
  if (!mayPrintQuote(testimonial, today)) return 'quoteNotApproved';
  return testimonial.attachedTo === null ? 'quoteUnplaced' : null;
}

/** The quotes that will not be printed: no consent, words that are not the approved ones, or no place in the report. */
export function leftOutQuotes(records: ReportRecords, today: string): Finding[] {
  return records.testimonials.flatMap((testimonial) => {
    const why = testimonial.quote.trim() === '' ? null : reasonOf(testimonial, today);
    if (why === null) return [];
    return [
      {
        key: testimonial.id,
        what: testimonial.person,
        why,
        source: { entity: 'testimonial', id: testimonial.id, field: 'quote' },
      },
    ];
  });
}
