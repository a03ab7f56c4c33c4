import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { hashText } from '#shared/domain/hashText.ts';
import { richTextFrom } from '#shared/domain/richText.ts';
import { section } from '#shared/domain/section.ts';
import { carryActivity } from '#shared/import/rollForward/carryActivity.ts';
import { carrySection } from '#shared/import/rollForward/carrySection.ts';
import { staleInActivity, staleInSection } from '#shared/import/rollForward/staleTexts.ts';

const about = { year: 2023, figures: [{ value: 47, words: ['deltagere'] }] };
const ids = { id: 'a', reportId: 'r' };

function staleFields(record: Activity): string[] {
  return staleInActivity(record, about).map(({ field }) => field);
}

describe('plain fields', () => {
  it('of every kind are looked through line by line, but for other names', () => {
    const plain = { title: 'Møde 2023', aliases: ['M 2023'], reason: 'Alt gik.\nFlyttet i 2023.' };
    const of = (kind: string, more: object) =>
      staleFields(activity.parse({ ...ids, ...plain, kind, ...more }));
    expect(
      of('event', { venue: 'Hal 2023', type: 'Årets møde', programme: ['Velkomst', 'Tal for 2023'] }),
    ).toEqual(['title', 'venue', 'type', 'programme', 'reason']);
    expect(of('network', { geography: 'Norden i 2023', memberKinds: ['Firmaer', '47 deltagere'] })).toEqual([
      'title',
      'geography',
      'memberKinds',
      'reason',
    ]);
    expect(of('testEnvironment', { support: ['Råd i 2023'], funders: ['Puljen 2023'] })).toEqual([
      'title',
      'support',
      'funders',
      'reason',
    ]);
    const targetGroups = { primary: 'Ældre', secondary: 'Pårørende\ni 2023', furtherFocus: '' };
    expect(of('project', { acronym: 'P 2023', programme: 'Puljen 2023', targetGroups })).toEqual([
      'title',
      'acronym',
      'programme',
      'targetGroups.secondary',
      'reason',
    ]);
  });
});

describe('a sentence that may stand', () => {
  const body = richTextFrom('Det begyndte i 2023. I år kom flere.');
  const letStand = [hashText('Det begyndte i 2023.')];

  it('is no longer last year’s, in a section as in an activity', () => {
    expect(staleInSection({ body, letStand }, about).map(({ text }) => text)).toEqual(['I år kom flere.']);
    const project = activity.parse({ ...ids, kind: 'project', body, letStand });
    expect(staleInActivity(project, about).map(({ text }) => text)).toEqual(['I år kom flere.']);
  });

  it('is asked about again next year', () => {
    const about2023 = section.parse({ ...ids, key: 'about', body, letStand });
    for (const choice of ['keep', 'update', 'drop'] as const) {
      expect(carrySection(about2023, choice, 2023, ids).letStand).toEqual([]);
    }
    const network = activity.parse({ ...ids, kind: 'network', body, letStand });
    expect(carryActivity(network, 'keep', 2023, { ...ids, priorityId: null }).letStand).toEqual([]);
  });
});
