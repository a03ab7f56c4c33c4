import { describe, expect, it } from 'vitest';
import { consent } from '#shared/domain/consent.ts';
import { mayPrintQuote } from '#shared/domain/mayPrint.ts';
import { consentHindrance, imageHindrance, quoteHindrance } from '#shared/domain/printHindrance.ts';

const today = '2023-11-21';
const given = consent.parse({ status: 'given' });

describe('what stands in the way of printing', () => {
  it.each(['notAsked', 'asked', 'refused', 'withdrawn'] as const)('is the consent’s status: %s', (status) => {
    expect(consentHindrance(consent.parse({ status }), today)).toBe(status);
  });

  it('is nothing, when consent is given for the report', () => {
    expect(consentHindrance(given, today)).toBeNull();
  });

  it('is that the consent does not cover the report', () => {
    expect(consentHindrance({ ...given, channels: ['web', 'socialMedia'] }, today)).toBe('notForReport');
  });

  it('is that it has run out, the day after and not before', () => {
    expect(consentHindrance({ ...given, expires: '2023-11-20' }, today)).toBe('expired');
    expect(consentHindrance({ ...given, expires: today }, today)).toBeNull();
  });

  it('is that the quote has other words than the approved ones; blanks around them do not count', () => {
    const approved = { ...given, approvedWording: 'Det gik godt.' };
    expect(quoteHindrance({ quote: 'Det gik rigtig godt.', consent: approved }, today)).toBe('otherWording');
    expect(quoteHindrance({ quote: ' Det gik godt.\n', consent: approved }, today)).toBeNull();
    expect(quoteHindrance({ quote: 'Hvad som helst', consent: given }, today)).toBeNull();
  });

  it('names the missing consent before the wording', () => {
    const asked = { ...given, status: 'asked' as const, approvedWording: 'Andre ord' };
    expect(quoteHindrance({ quote: 'Ord', consent: asked }, today)).toBe('asked');
    expect(mayPrintQuote({ quote: 'Ord', consent: asked }, today)).toBe(false);
  });

  it('concerns a picture only when people can be recognised', () => {
    const never = consent.parse({});
    expect(imageHindrance({ showsPeople: false, consent: never }, today)).toBeNull();
    expect(imageHindrance({ showsPeople: true, consent: never }, today)).toBe('notAsked');
  });
});
