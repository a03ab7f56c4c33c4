import { describe, expect, it } from 'vitest';
import { joinLists } from '#renderer/print/joinLists.ts';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { ListBlock, OutlineBlock, ParagraphBlock } from '#shared/report/outline/outline.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const says = (text: string): ParagraphBlock => ({ type: 'paragraph', role: 'body', runs: [{ text }] });

describe('keepsWithNext', () => {
  it('keeps a line that leads on with what it leads to', () => {
    expect(keepsWithNext(says('To spor præger året:'))).toBe(true);
    expect(keepsWithNext(says('Mødet begynder 9:30'))).toBe(false);
    expect(keepsWithNext({ ...says('Partnere'), role: 'label' })).toBe(true);
    expect(keepsWithNext({ ...says('Konference · Aalborg'), role: 'lead' })).toBe(true);
  });

  it('keeps the last two applications of a list with the sum under them, also where lists are read as one', () => {
    const { blocks } = layoutReport(annualRecords().records, '2023-12-01');
    const isSum = (index: number) => {
      const block = blocks[index];
      return block?.type === 'paragraph' && (block.runs[0]?.text.startsWith('I alt ') ?? false);
    };
    const isApplication = (block: OutlineBlock | undefined): block is ListBlock =>
      block?.type === 'list' && block.source?.entity === 'fundingApplication';
    const kept = blocks.filter(isApplication).filter(keepsWithNext);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(
      blocks.filter(
        (block, index) =>
          isApplication(block) &&
          (isSum(index + 1) || (isApplication(blocks[index + 1]) && isSum(index + 2))),
      ),
    );
    const joined = joinLists(blocks);
    const sums = blocks.filter((_, index) => isSum(index));
    expect(
      joined.filter((block, index) => sums.includes(joined[index + 1]!) && keepsWithNext(block)),
    ).toHaveLength(sums.length);
  });

  it('keeps partners with their logos', () => {
    const { blocks } = layoutReport(annualRecords().records, '2023-12-01');
    const before = blocks.filter((_, index) => blocks[index + 1]?.type === 'logoWall');
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(keepsWithNext)).toBe(true);
  });
});
