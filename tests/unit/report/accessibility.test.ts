import { describe, expect, it } from 'vitest';
import type { AccessibilityRule } from '#shared/domain/accessibilityResult.ts';
import { checkAccessibility } from '#shared/report/accessibility/checkAccessibility.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline, OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';

const TODAY = '2023-12-01';
const empty = layoutReport(emptyRecords('annual'), TODAY);
const source: Source = { entity: 'section', id: 's', field: 'body' };

const withBlocks = (...blocks: OutlineBlock[]): Outline => ({ ...empty, blocks });
const rulesOf = (outline: Outline) => checkAccessibility(outline).map(({ rule }) => rule);
const paragraph = (...runs: Run[]): OutlineBlock => ({ type: 'paragraph', role: 'body', runs, source });
const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({
  type: 'heading',
  level,
  number: null,
  text,
  anchor: `a_${text}`,
  pageBreakBefore: false,
  source,
});
const cell = (text: string) => [{ type: 'paragraph' as const, role: 'body' as const, runs: [{ text }] }];
const table = (header: string[] | null, rows: string[][]): TableBlock => ({
  type: 'table',
  role: 'text',
  description: 'En tabel',
  widths: rows[0]?.map(() => 1 / (rows[0]?.length ?? 1)) ?? [],
  align: rows[0]?.map(() => 'left' as const) ?? [],
  header: header?.map(cell) ?? null,
  rows: rows.map((row) => ({ cells: row.map(cell), source })),
  footer: null,
});
const withPicture = (altText: string, decorative?: true): Outline => ({
  ...withBlocks({ type: 'image', imageId: 'i', caption: 'Billedtekst', credit: '', source }),
  images: {
    i: {
      id: 'i',
      hash: 'h',
      mime: 'image/png',
      width: 10,
      height: 10,
      altText,
      ...(decorative ? { decorative } : {}),
    },
  },
});

describe('checkAccessibility', () => {
  it('finds nothing in reports as the layouts make them', () => {
    for (const records of [
      annualRecords().records,
      finalRecords(),
      emptyRecords('annual'),
      emptyRecords('final'),
    ]) {
      expect(checkAccessibility(layoutReport(records, TODAY))).toEqual([]);
    }
  });

  const faults: [AccessibilityRule, Outline][] = [
    ['headingEmpty', withBlocks(heading(1, ' '))],
    ['headingSkips', withBlocks(heading(1, 'En'), heading(3, 'Tre'))],
    ['headingSkips', withBlocks(heading(2, 'To'), heading(3, 'Tre'))],
    ['altTextMissing', withPicture('  ')],
    ['altTextMissing', { ...withPicture(''), blocks: [], headerLogoId: 'i' }],
    [
      'altTextMissing',
      {
        ...withPicture(''),
        blocks: [
          {
            type: 'cover',
            title: 'Slutrapport',
            subtitle: '',
            recipient: '',
            facts: [],
            logoId: null,
            organisation: '',
            draft: null,
            publicity: { imageId: 'i', lines: ['Den Europæiske Union'] },
          },
        ],
      },
    ],
    [
      'altTextMissing',
      withBlocks({
        type: 'chart',
        drawing: { width: 10, height: 10, shapes: [] },
        altText: ' ',
        caption: 'Nøgletal',
        source,
      }),
    ],
    ['altTextIsFileName', withPicture('IMG_2034.jpg')],
    ['altTextIsFileName', withPicture('DSC 0042')],
    ['tableHeaderMissing', withBlocks(table(['Fase', ' '], [['a', 'b']]))],
    ['tableHeaderMissing', withBlocks(table(null, [['', 'b']]))],
    [
      'linkTextSaysNothing',
      withBlocks(paragraph({ text: 'Se mere ' }, { text: 'her', link: 'https://example.com' })),
    ],
    ['linkTextSaysNothing', withBlocks(paragraph({ text: 'Læs mere …', link: 'https://example.com' }))],
    ['linkTextSaysNothing', withBlocks(paragraph({ text: ' ', link: 'https://example.com' }))],
    [
      'linkTextIsAddress',
      withBlocks(paragraph({ text: 'https://example.com/a', link: 'https://example.com/a' })),
    ],
    ['listTypedByHand', withBlocks(paragraph({ text: '- et' }), paragraph({ text: '- to' }))],
    ['listTypedByHand', withBlocks(paragraph({ text: '1) et' }), paragraph({ text: '2) to' }))],
    [
      'listTypedByHand',
      withBlocks({
        ...table(['Leverance'], [['']]),
        rows: [{ cells: [[...cell('- et'), ...cell('- to')]], source }],
      }),
    ],
    ['titleMissing', { ...empty, title: ' ' }],
    ['languageMissing', { ...empty, language: '' as Outline['language'] }],
    [
      'contrastTooLow',
      { ...empty, design: { ...empty.design, colours: { ...empty.design.colours, muted: '999999' } } },
    ],
  ];
  it.each(faults)('finds %s', (rule, outline) => {
    expect(rulesOf(outline)).toEqual([rule]);
  });

  it('lets pass what only looks like a fault', () => {
    const fine = [
      withBlocks(heading(1, 'En'), heading(2, 'To'), heading(3, 'Tre'), heading(1, 'En')),
      withPicture('', true),
      withPicture('Deltagere ved bordet'),
      withBlocks(table(null, [['Titel', '']])),
      withBlocks(paragraph({ text: '1. januar begyndte projektet' })),
      withBlocks(paragraph({ text: 'om ' }, { text: 'mere hjælp', bold: true, link: 'https://example.com' })),
      // One link to the reader, though its words are marked apart.
      withBlocks(
        paragraph(
          { text: 'Projektets side: ', link: 'https://example.com' },
          { text: 'her', bold: true, link: 'https://example.com' },
        ),
      ),
    ];
    for (const outline of fine) expect(rulesOf(outline)).toEqual([]);
  });

  it('says where: the field, or the picture’s own record', () => {
    expect(checkAccessibility(withBlocks(heading(1, 'En'), heading(3, 'Tre')))).toEqual([
      { rule: 'headingSkips', detail: 'Tre', source },
    ]);
    expect(checkAccessibility(withPicture(''))).toEqual([
      {
        rule: 'altTextMissing',
        detail: 'Billedtekst',
        source: { entity: 'image', id: 'i', field: 'altText' },
      },
    ]);
  });
});
