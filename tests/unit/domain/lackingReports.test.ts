import { expect, it } from 'vitest';
import { lackingReports } from '#shared/domain/lackingReports.ts';
import type { ReportOverview } from '#shared/domain/storeOverview.ts';

const report = (id: string, records: number, changedAt: string | null = '2024-01-01'): ReportOverview => ({
  id,
  kind: 'annual',
  year: 2023,
  title: '',
  records,
  changedAt,
});

it('names reports the backup has not, has fewer records of, or has as they were before', () => {
  const store = [report('ny', 5), report('flere', 7), report('rettet', 3, '2024-02-02'), report('ens', 4)];
  const backup = [report('flere', 4), report('rettet', 3), report('ens', 4), report('slettet', 9)];
  expect(lackingReports(store, backup).map(({ report: { id }, ...rest }) => ({ id, ...rest }))).toEqual([
    { id: 'ny', whole: true, records: 5 },
    { id: 'flere', whole: false, records: 3 },
    { id: 'rettet', whole: false, records: 0 },
  ]);
});
