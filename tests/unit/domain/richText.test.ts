import { describe, expect, it } from 'vitest';
import {
  isBlank,
  linkAddress,
  plainLines,
  plainText,
  richText,
  richTextFrom,
} from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';

const sample: RichText = [
  { type: 'paragraph', content: [{ text: 'Fed', bold: true }, { text: ' tekst' }] },
  {
    type: 'numberedList',
    items: [
      {
        content: [{ text: 'Ét' }],
        children: [{ type: 'bulletList', items: [{ content: [{ text: 'Under' }], children: [] }] }],
      },
      { content: [{ text: 'To' }], children: [] },
    ],
  },
  {
    type: 'table',
    rows: [
      [[{ text: 'a' }], [{ text: 'b' }]],
      [[], [{ text: 'd' }]],
    ],
  },
];

describe('rich text', () => {
  it('has its plain lines in reading order', () => {
    expect(plainLines(richText.parse(sample))).toEqual(['Fed tekst', 'Ét', 'Under', 'To', 'a\tb', '\td']);
    expect(plainText([])).toBe('');
  });

  it('is blank when it shows nothing', () => {
    expect(isBlank([])).toBe(true);
    expect(isBlank([{ type: 'paragraph', content: [{ text: ' \u00a0' }] }])).toBe(true);
    expect(isBlank(sample)).toBe(false);
  });

  it('is made of plain text, a paragraph a line', () => {
    expect(richTextFrom(' Et \n\n  To\n')).toEqual([
      { type: 'paragraph', content: [{ text: 'Et' }] },
      { type: 'paragraph', content: [{ text: 'To' }] },
    ]);
  });

  it('links only where a link can go', () => {
    for (const address of ['https://eksempel.dk/æ', 'http://eksempel.dk', 'mailto:a@eksempel.dk']) {
      expect(linkAddress.safeParse(address).success).toBe(true);
    }
    for (const address of [
      'javascript:alert(1)',
      'file:///C:/x',
      'eksempel.dk',
      'https://a b',
      ' https://x',
    ]) {
      expect(linkAddress.safeParse(address).success).toBe(false);
    }
  });

  it('refuses tables whose rows differ, lists without items, and blocks it does not know', () => {
    const wrong: unknown[] = [
      [{ type: 'table', rows: [[[], []], [[]]] }],
      [{ type: 'table', rows: [[]] }],
      [{ type: 'bulletList', items: [] }],
      [{ type: 'html', html: '<b>x</b>' }],
    ];
    for (const value of wrong) expect(richText.safeParse(value).success).toBe(false);
  });
});
