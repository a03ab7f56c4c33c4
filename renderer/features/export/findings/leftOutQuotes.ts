import { isUntouched } from '#shared/domain/isUntouched.ts';
import { quoteHindrance } from '#shared/domain/printHindrance.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Finding } from './Finding.ts';

/** The quotes that will not be printed: something stands in the way, or they have no place in the report. */
export function leftOutQuotes(records: ReportRecords, today: string): Finding[] {
  return records.testimonials.flatMap((testimonial): Finding[] => {
    const { attachedTo, id, person } = testimonial;
    if (testimonial.quote.trim() === '' || isUntouched(testimonial)) return [];
    const about = { key: id, what: person, source: { entity: 'testimonial', id, field: 'quote' } } as const;
    const hindrance = quoteHindrance(testimonial, today);
    if (hindrance !== null) return [{ ...about, why: 'quoteHindered', hindrance }];
    return attachedTo === null ? [{ ...about, why: 'quoteUnplaced' }] : [];
  });
}
