import { describe, expect, it } from 'vitest';
import { createBlockKeeper } from '#renderer/preview/keepBlocks.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

describe('createBlockKeeper', () => {
  it('gives the very same object for every block that did not change', () => {
    const { records } = annualRecords();
    const keep = createBlockKeeper();
    const before = keep(layoutReport(records, '2024-01-15').blocks);
    const changed = { ...records, report: { ...records.report, slogan: 'Et nyt slogan' } };
    const after = keep(layoutReport(changed, '2024-01-15').blocks);
    const redrawn = after.filter((kept) => !before.includes(kept));
    expect(redrawn.map(({ block }) => block.type)).toEqual(['banner']);
  });

  it('gives every block a name of its own', () => {
    const { records } = annualRecords();
    const kept = createBlockKeeper()(layoutReport(records, '2024-01-15').blocks);
    expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
  });
});
