import { expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import { kpi } from '#shared/domain/kpi.ts';
import { blankOf } from '#shared/import/match/blankOf.ts';
import { emptyGone } from '#shared/import/match/emptyGone.ts';

it('empties nothing for a mark that names what every object has', () => {
  const existing = {
    entity: 'kpi' as const,
    record: kpi.parse({ id: 'tal', reportId: 'rapport', label: 'Deltagere' }),
  };
  const gone = [['values', 'constructor', 'value'], ['constructor'], ['toString']].map((path) => ({
    entity: 'kpi' as const,
    key: '0000000',
    path,
  }));
  expect(emptyGone(existing, existing, blankOf(existing), gone)).toEqual({ result: existing, emptied: [] });
});

it('empties nothing that no report prints, whatever marks a file was given', () => {
  const existing = {
    entity: 'activity' as const,
    record: activity.parse({
      id: 'net',
      reportId: 'rapport',
      kind: 'network',
      title: 'Et netværk',
      geography: 'Norden',
      imageIds: ['billede'],
      includeInReport: false,
    }),
  };
  const silent = { ...existing.record, geography: '', imageIds: [], includeInReport: true };
  const gone = ['imageIds', 'includeInReport', 'geography'].map((field) => ({
    entity: 'activity' as const,
    key: '0000000',
    path: [field],
  }));
  const { emptied } = emptyGone(existing, { entity: 'activity', record: silent }, blankOf(existing), gone);
  expect(emptied).toEqual([{ field: 'geography', text: 'Norden' }]);
});
