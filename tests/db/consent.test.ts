import { expect, it } from 'vitest';
import { consent } from '#shared/domain/consent.ts';
import { testimonial } from '#shared/domain/testimonial.ts';
import { mayPrintQuote } from '#shared/domain/mayPrint.ts';
import { openTestBackend } from './testBackend.ts';

it('prints only the words that stood there when consent was given, however the quote is edited after', async () => {
  const { ok, makeReport } = openTestBackend();
  const reportId = await makeReport(2024);
  const asked = testimonial.parse({ id: 't-1', reportId, quote: 'Det gik godt.', person: 'Eksempel' });
  await ok('testimonial.save', { record: asked });
  const given = { ...asked, consent: consent.parse({ status: 'given' }) };
  expect((await ok('testimonial.save', { record: given })).record.consent.approvedWording).toBe(
    'Det gik godt.',
  );

  // A window that has not heard of it yet sends the field as it was: empty.
  const edited = { ...given, quote: 'Det gik fantastisk.' };
  const { record: stored } = await ok('testimonial.save', { record: edited });
  expect(stored.consent.approvedWording).toBe('Det gik godt.');
  expect(mayPrintQuote(stored, '2024-02-01')).toBe(false);
  expect(await ok('report.read', { reportId })).toMatchObject({ testimonials: [stored] });

  const approved = { ...stored, consent: { ...stored.consent, approvedWording: stored.quote } };
  const { record: again } = await ok('testimonial.save', { record: approved });
  expect(mayPrintQuote(again, '2024-02-01')).toBe(true);
});
