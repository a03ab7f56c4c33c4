import { describe, expect, it } from 'vitest';
import { consent } from '#shared/domain/consent.ts';
import { consentHolds, mayPrintImage, mayPrintQuote } from '#shared/domain/mayPrint.ts';

const today = '2024-02-01';
const given = consent.parse({ status: 'given' });

describe('consent', () => {
  it('holds only when it is given, for the report, and has not run out', () => {
    expect(consentHolds(given, today)).toBe(true);
    for (const status of ['notAsked', 'asked', 'refused', 'withdrawn'] as const) {
      expect(consentHolds({ ...given, status }, today)).toBe(false);
    }
    expect(consentHolds({ ...given, channels: ['web'] }, today)).toBe(false);
    expect(consentHolds({ ...given, expires: '2024-02-01' }, today)).toBe(true);
    expect(consentHolds({ ...given, expires: '2024-01-31' }, today)).toBe(false);
  });

  it('covers the approved words and no others', () => {
    const quote = 'Vi kom hurtigt i gang.';
    expect(mayPrintQuote({ quote, consent: given }, today)).toBe(true);
    expect(mayPrintQuote({ quote, consent: { ...given, approvedWording: ` ${quote} ` } }, today)).toBe(true);
    expect(mayPrintQuote({ quote, consent: { ...given, approvedWording: 'Noget andet' } }, today)).toBe(
      false,
    );
  });

  it('is needed for a picture only when somebody can be recognised', () => {
    const none = consent.parse({});
    expect(mayPrintImage({ showsPeople: false, consent: none }, today)).toBe(true);
    expect(mayPrintImage({ showsPeople: true, consent: none }, today)).toBe(false);
    expect(mayPrintImage({ showsPeople: true, consent: given }, today)).toBe(true);
  });
});
