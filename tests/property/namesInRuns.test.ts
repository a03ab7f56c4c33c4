import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearName, NAME_REMOVED } from '#db/people/clearName.ts';
import { namePattern } from '#db/people/namePattern.ts';
import { saysName } from '#db/people/saysName.ts';
import type { Inline, RichBlock } from '#shared/domain/richText.ts';
import { plainLines } from '#shared/domain/richText.ts';
import { section } from '#shared/domain/section.ts';

const NAME = 'Ida Prøvesen';

const words = fc.array(
  fc.constantFrom('vi', 'Ida', 'Prøvesen', 'ida  prøvesen', 'IDA PRØVESENS', NAME, 'Bo'),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const marks = fc.record<Partial<Inline>>(
  { bold: fc.constant(true as const), italic: fc.constant(true as const) },
  { requiredKeys: [] },
);

/** A line cut into runs anywhere, each with marks of its own. */
const line = fc
  .tuple(words, fc.array(fc.tuple(fc.nat(80), marks), { minLength: 1, maxLength: 6 }))
  .map(([said, cuts]): Inline[] => {
    const text = said.join(' ');
    const at = [...new Set(cuts.map(([place]) => place % (text.length + 1)))].toSorted((a, b) => a - b);
    const edges = [0, ...at, text.length];
    return edges
      .slice(1)
      .map((to, n): Inline => ({ ...cuts[n % cuts.length]?.[1], text: text.slice(edges[n], to) }))
      .filter((run) => run.text !== '');
  });

/** Where a line of rich text can stand. */
const block = fc
  .tuple(fc.constantFrom('paragraph', 'item', 'cell'), line)
  .map(([where, content]): RichBlock => {
    if (where === 'paragraph') return { type: 'paragraph', content };
    if (where === 'item') return { type: 'bulletList', items: [{ content, children: [] }] };
    return { type: 'table', rows: [[content]] };
  });

/** Each character with its marks. */
function characters(body: readonly RichBlock[]): string[] {
  const lines = body.flatMap((each) => {
    if (each.type === 'paragraph') return [each.content];
    return each.type === 'table' ? each.rows.flat() : each.items.map(({ content }) => content);
  });
  return lines.flatMap((runs) =>
    runs.flatMap(({ text, ...marked }) => [...text].map((letter) => JSON.stringify([letter, marked]))),
  );
}

describe('a name in running text', () => {
  it('is found and taken out however it is formatted, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (body) => {
        const record = section.parse({ id: 's', reportId: 'r', key: 'introduction', body });
        const said = plainLines(record.body);
        const named = said.some((each) => each.search(namePattern(NAME)) >= 0);
        // As the store and its history keep it: JSON, and JSON within JSON.
        const column = JSON.stringify(record.body);
        expect(saysName([column], NAME)).toBe(named);
        expect(saysName([JSON.stringify({ body: column })], NAME)).toBe(named);
        const cleared = clearName(record, section, NAME);
        expect(cleared !== null).toBe(named);
        if (!cleared) return;
        expect(plainLines(cleared.body)).toEqual(
          said.map((each) => each.replace(namePattern(NAME), NAME_REMOVED)),
        );
        expect(saysName([JSON.stringify(cleared.body)], NAME)).toBe(false);
        // What is left stands in its order and with its marks.
        const before = characters(record.body);
        let at = 0;
        for (const letter of characters(cleared.body)) {
          if (NAME_REMOVED.includes((JSON.parse(letter) as [string])[0])) continue;
          at = before.indexOf(letter, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});
