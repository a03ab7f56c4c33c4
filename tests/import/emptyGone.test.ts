import { expect, it } from 'vitest';
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
