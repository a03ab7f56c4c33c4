import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consent } from '#shared/domain/consent.ts';
import { mayPrintImage, mayPrintQuote } from '#shared/domain/mayPrint.ts';
import { testimonial } from '#shared/domain/testimonial.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const TODAY = '2023-12-01';
const { records } = annualRecords();
const SECRET = 'Kun med samtykke';
const PERSON = 'Eksempel Hemmeligsen';

const anyConsent = fc
  .record({
    status: fc.constantFrom('notAsked', 'asked', 'given', 'given', 'given', 'refused', 'withdrawn'),
    channels: fc.subarray(['report', 'web', 'print', 'socialMedia']),
    approvedWording: fc.constantFrom('', SECRET, ` ${SECRET} `, 'Noget andet'),
    expires: fc.constantFrom(null, '2023-11-30', '2023-12-01', '2024-06-01'),
  })
  .map((fields) => consent.parse(fields));
const anyPlace = fc.constantFrom(
  null,
  { type: 'activity', activityId: 'a-nil' },
  { type: 'activity', activityId: 'a-skjult' },
  { type: 'section', section: 'overview' },
  { type: 'section', section: 'about' },
);

describe('consent', () => {
  it('decides alone whether a quote or a portrait reaches the page', () => {
    let printed = 0;
    fc.assert(
      fc.property(anyConsent, anyConsent, anyPlace, (quoteConsent, imageConsent, attachedTo) => {
        const quoted = testimonial.parse({
          id: 't',
          reportId: records.report.id,
          quote: SECRET,
          person: PERSON,
          attachedTo,
          portraitId: 'portraet',
          consent: quoteConsent,
        });
        const images = records.images.map((one) =>
          one.id === 'portraet' ? { ...one, consent: imageConsent } : one,
        );
        const outline = layoutReport({ ...records, testimonials: [quoted], images }, TODAY);
        const page = JSON.stringify(outline.blocks);
        const place =
          attachedTo !== null && !('activityId' in attachedTo && attachedTo.activityId === 'a-skjult');
        const may = place && mayPrintQuote(quoted, TODAY);
        const portrait = images.find((one) => one.id === 'portraet');
        const mayShow = may && portrait !== undefined && mayPrintImage(portrait, TODAY);
        expect(page.includes(SECRET)).toBe(may);
        expect(page.includes(PERSON)).toBe(may);
        expect('portraet' in outline.images).toBe(mayShow);
        printed += may ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(printed).toBeGreaterThan(0);
  });
});
