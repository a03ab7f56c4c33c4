import { describe, expect, it } from 'vitest';
import { patchRecords, removeFromRecords, reorderRecords } from '#renderer/api/patchRecords.ts';
import { highlight } from '#shared/domain/highlight.ts';
import { organisation } from '#shared/domain/organisation.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';

const empty = emptyRecords('annual');
const bullet = (id: string, order: number, text = id, reportId = empty.report.id) =>
  highlight.parse({ id, reportId, order, text });
const three = { ...empty, highlights: [bullet('a', 0), bullet('b', 1), bullet('c', 2)] };

describe('patchRecords', () => {
  it('changes a record where it stands, and leaves the others the very same', () => {
    const next = patchRecords(three, { entity: 'highlight', record: bullet('b', 1, 'nyt') });
    expect(next.highlights.map((one) => one.text)).toEqual(['a', 'nyt', 'c']);
    expect(next.highlights[0]).toBe(three.highlights[0]);
    expect(next.sections).toBe(three.sections);
    expect(three.highlights[1]?.text).toBe('b');
  });

  it('adds a new record last', () => {
    const next = patchRecords(three, { entity: 'highlight', record: bullet('d', 3) });
    expect(next.highlights.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the records of another report alone, but shares those of the store', () => {
    const other = bullet('x', 0, 'x', 'another');
    expect(patchRecords(three, { entity: 'highlight', record: other })).toBe(three);
    const record = organisation.parse({ id: 'o', name: 'Eksempel Kommune' });
    expect(patchRecords(three, { entity: 'organisation', record }).organisations).toEqual([record]);
  });
});

describe('reorderRecords', () => {
  it('puts the named ones in their new order in the places they hold, and numbers the list', () => {
    const next = reorderRecords(three, 'highlight', ['c', 'a']);
    expect(next.highlights.map(({ id, order }) => [id, order])).toEqual([
      ['c', 0],
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('ignores names it does not know', () => {
    expect(reorderRecords(three, 'highlight', ['x', 'b', 'a']).highlights.map((one) => one.id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('removeFromRecords', () => {
  it('takes one out', () => {
    expect(removeFromRecords(three, 'highlight', 'b').highlights.map((one) => one.id)).toEqual(['a', 'c']);
  });
});
