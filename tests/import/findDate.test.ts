import { describe, expect, it } from 'vitest';
import { findDate, findDateIn } from '#shared/import/text/findDate.ts';

describe('a day in running text', () => {
  it.each([
    ['Vi mødtes den 3. maj 2023 i hallen.', '2023-05-03', true],
    ['Vi mødtes den 3. maj og igen i juni.', '2023-05-03', false],
    ['Holdt 12. sept. 2023, 40 gæster', '2023-09-12', true],
    ['Holdt 12. sept, 40 gæster', '2023-09-12', false],
    ['Testdag, d. 3/5-23, hos os', '2023-05-03', true],
    ['Testdag, d. 3/5, hos os', '2023-05-03', false],
    ['Testdag 3.5.23', '2023-05-03', true],
    ['den 22.-23. okt. 2023', '2023-10-22', true],
    ['Dato: 2023-05-03', '2023-05-03', true],
    ['1. marts', '2023-03-01', false],
  ])('%s', (text, date, yearSaid) => {
    expect(findDateIn(text, 2023)).toMatchObject({ date, yearSaid });
  });

  it.each([
    'den 31. februar',
    'afsnit 3.5.1',
    '3/5 af deltagerne',
    'version 2.1.99',
    '4 marskandisere',
    '2,5 mar',
    'i maj 2023',
    'kl. 9.30-12.15',
  ])('%s is none', (text) => {
    expect(findDateIn(text, 2023)).toBeNull();
  });

  it('has no year of its own where none is known', () => {
    expect(findDate('den 3. maj')).toBeNull();
    expect(findDate('3.5.23')).toBeNull();
    expect(findDate('3. nov. 2019')).toBe('2019-11-03');
  });
});
