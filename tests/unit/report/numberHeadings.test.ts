import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headingOf } from '#shared/report/layouts/parts/blocks.ts';
import { numberHeadings } from '#shared/report/layouts/parts/numberHeadings.ts';
import type { HeadingBlock } from '#shared/report/outline/outline.ts';

const heading = fc
  .record({
    level: fc.constantFrom<HeadingBlock['level']>(1, 2, 3),
    numbered: fc.boolean(),
    anchor: fc.constantFrom('a', 'A', 'æ', '8b4c2e0a-1111-2222-3333-444455556666'),
  })
  .map((fields) => headingOf({ ...fields, text: 'Overskrift' }));

it('never gives two headings the same number or anchor', () => {
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 40 }), (blocks) => {
      const done = numberHeadings(blocks).filter((block) => block.type === 'heading');
      const numbers = done.flatMap((block) => block.number ?? []);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(new Set(done.map((block) => block.anchor)).size).toBe(done.length);
      expect(done.every((block) => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(block.anchor))).toBe(true);
      expect(done.every((block, index) => (block.number === null) === (blocks[index]?.number === null))).toBe(
        true,
      );
    }),
  );
});
