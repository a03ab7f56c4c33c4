import { describe, expect, it } from 'vitest';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';

const now = new Date(2024, 2, 3, 9, 0);
const at = (...moment: [number, number, number, number, number]) => new Date(...moment).toISOString();

describe('changedWhen', () => {
  it('says today, yesterday, or the day', () => {
    expect(changedWhen(at(2024, 2, 3, 8, 5), now)).toBe('i dag kl. 08.05');
    expect(changedWhen(at(2024, 2, 2, 23, 59), now)).toBe('i går kl. 23.59');
    expect(changedWhen(at(2024, 1, 29, 12, 0), now)).toBe('29. februar 2024');
  });
});
