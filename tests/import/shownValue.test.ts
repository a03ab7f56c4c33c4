import { describe, expect, it } from 'vitest';
import { shownValue } from '#shared/import/match/shownValue.ts';

describe('what a field says to the one who may lose it', () => {
  it.each([
    ['stage', 'procurement', 'indkøb'],
    ['outcome', 'notDelivered', 'Det er ikke realiseret.'],
    ['status', 'cancelled', ''],
    ['date', '2023-05-25', '25.05.2023'],
    ['support', 130806057, '1.308.060,57'],
    ['venue', ' NOVI ', 'NOVI'],
  ])('%s %s: %s', (field, value, said) => {
    expect(shownValue(field, value)).toBe(said);
  });
});
