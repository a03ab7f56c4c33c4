import { describe, expect, it } from 'vitest';
import type { Consent } from '#shared/domain/consent.ts';
import { keepApprovedWording } from '#shared/domain/keepApprovedWording.ts';
import { testimonial } from '#shared/domain/testimonial.ts';

function quoted(quote: string, consent: Partial<Consent>) {
  return testimonial.parse({ id: 't', reportId: 'r', quote, consent });
}
const wording = (record: ReturnType<typeof quoted>, previous: ReturnType<typeof quoted> | null) =>
  keepApprovedWording(record, previous).consent.approvedWording;

describe('the approved words', () => {
  const asked = quoted('Det gik godt.', { status: 'asked' });
  const given = quoted('Det gik godt.', { status: 'given' });

  it('are the quote as it stands when consent is given', () => {
    expect(wording(given, asked)).toBe('Det gik godt.');
    expect(wording(given, null)).toBe('Det gik godt.');
  });

  it('are those that are named, when some are', () => {
    expect(wording(quoted('Ord', { status: 'given', approvedWording: 'Andre ord' }), asked)).toBe(
      'Andre ord',
    );
  });

  it('are the words that stood there when an edit comes to a quote whose words were never kept', () => {
    expect(wording(quoted('Noget andet.', { status: 'given' }), given)).toBe('Det gik godt.');
  });

  it('cannot be emptied while consent holds', () => {
    const kept = quoted('Ord', { status: 'given', approvedWording: 'Det gik godt.' });
    expect(wording(quoted('Noget andet.', { status: 'given' }), kept)).toBe('Det gik godt.');
  });

  it.each(['notAsked', 'asked', 'refused', 'withdrawn'] as const)(
    'are none without consent: %s',
    (status) => {
      const record = quoted('Ord', { status });
      expect(keepApprovedWording(record, given)).toBe(record);
    },
  );
});
