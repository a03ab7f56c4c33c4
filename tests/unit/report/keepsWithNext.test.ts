import { describe, expect, it } from 'vitest';
import { joinLists } from '#renderer/print/joinLists.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { ListBlock, ParagraphBlock } from '#shared/report/outline/outline.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const says = (text: string): ParagraphBlock => ({ type: 'paragraph', role: 'body', runs: [{ text }] });

describe('keepsWithNext', () => {
  it('keeps a line that leads on with what it leads to', () => {
    expect(keepsWithNext(says('To spor præger året:'))).toBe(true);
    expect(keepsWithNext(says('Mødet begynder 9:30'))).toBe(false);
    expect(keepsWithNext({ ...says('Partnere'), role: 'label' })).toBe(true);
  });

  it('keeps the last application of a list with the sum under it, also where lists are read as one', () => {
    const { blocks } = layoutReport(annualRecords().records, '2023-12-01');
    const isSum = (index: number) => {
      const block = blocks[index];
      return block?.type === 'paragraph' && (block.runs[0]?.text.startsWith('I alt ') ?? false);
    };
    const lists = blocks.filter((block): block is ListBlock => block.type === 'list');
    const kept = lists.filter(keepsWithNext);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(blocks.filter((block, index) => block.type === 'list' && isSum(index + 1)));
    expect(joinLists(blocks).filter((block) => block.type === 'list' && keepsWithNext(block))).toHaveLength(
      kept.length,
    );
  });
});
