import { describe, expect, it } from 'vitest';
import { amountShare } from '#shared/domain/amountShare.ts';
import { regionShareHolds } from '#shared/domain/regionShareHolds.ts';

describe('amountShare', () => {
  it('is the part in per cent, with two decimals', () => {
    expect(amountShare(261_612_113, 550_192_876)).toBe(47.55);
    expect(amountShare(130_806_057, 550_192_876)).toBe(23.77);
    expect(amountShare(157_774_706, 550_192_876)).toBe(28.68);
  });

  it('is not known without a total', () => {
    expect(amountShare(100, null)).toBeNull();
    expect(amountShare(100, 0)).toBeNull();
  });
});

describe('regionShareHolds', () => {
  it('fails only when the part is more than the whole', () => {
    expect(regionShareHolds({ support: 730_000_000, regionShare: 460_000_000 })).toBe(true);
    expect(regionShareHolds({ support: 460_000_000, regionShare: 460_000_000 })).toBe(true);
    expect(regionShareHolds({ support: 460_000_000, regionShare: 460_000_001 })).toBe(false);
  });

  it('holds while either is not known', () => {
    expect(regionShareHolds({ support: null, regionShare: 1 })).toBe(true);
    expect(regionShareHolds({ support: 1, regionShare: null })).toBe(true);
  });
});
