import { describe, expect, it } from 'vitest';
import { sampleRichText } from '#backend/sample/sampleRichText.ts';
import { richText } from '#shared/domain/richText.ts';
import { wholeSample } from './wholeSample.ts';

function item(line: string) {
  return { content: [{ text: line }], children: [] };
}

const { annual2023, annual2022, all } = wholeSample();

describe('the sample’s shorthand for rich text', () => {
  it('reads paragraphs, marks and links', () => {
    expect(sampleRichText('Et **fedt** ord, et *skråt* og [et link](https://example.com).')).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'Et ' },
          { text: 'fedt', bold: true },
          { text: ' ord, et ' },
          { text: 'skråt', italic: true },
          { text: ' og ' },
          { text: 'et link', link: 'https://example.com' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('reads lists, lists under them, and tables', () => {
    const text = sampleRichText('- a', '-- b', '-- c', '1. d', '2. e', '| f | g |', '| h | |');
    expect(richText.parse(text)).toEqual(text);
    expect(text).toEqual([
      {
        type: 'bulletList',
        items: [
          { content: [{ text: 'a' }], children: [{ type: 'bulletList', items: [item('b'), item('c')] }] },
        ],
      },
      { type: 'numberedList', items: [item('d'), item('e')] },
      {
        type: 'table',
        rows: [
          [[{ text: 'f' }], [{ text: 'g' }]],
          [[{ text: 'h' }], []],
        ],
      },
    ]);
  });

  it('refuses a bullet that stands under nothing', () => {
    expect(() => sampleRichText('Tekst', '-- b')).toThrow('ikke under et punkt');
  });
});

describe('the sample’s texts', () => {
  it('show every kind of block and mark', () => {
    const json = JSON.stringify(all);
    for (const part of ['"paragraph"', '"bulletList"', '"numberedList"', '"table"', '"bold"', '"link"']) {
      expect(json).toContain(part);
    }
  });

  it('fill every section', () => {
    for (const { sections } of all) {
      expect(sections.filter(({ body }) => body.length === 0).map(({ key }) => key)).toEqual([]);
    }
  });

  it('set quotation marks of one kind, in pairs, and no space before a full stop', () => {
    const texts: string[] = [];
    JSON.stringify(all, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    const stray = /["„“]|\s[.,;]|\s\s|\bi år\b|mio\.? ?(kr|dkk)/;
    expect(texts.filter((text) => stray.test(text))).toEqual([]);
    expect(texts.filter((text) => (text.match(/”/g) ?? []).length % 2 !== 0)).toEqual([]);
  });

  it('show every state an activity, a plan and an application can be in', () => {
    const both = [annual2022, annual2023];
    const values = (pick: (records: typeof annual2023) => string[]) =>
      [...new Set(both.flatMap(pick))].toSorted();
    expect(values((r) => r.activities.map(({ status }) => status))).toEqual([
      'cancelled',
      'done',
      'planned',
      'running',
    ]);
    expect(values((r) => r.fundingApplications.map(({ stage }) => stage))).toEqual([
      'finished',
      'granted',
      'pending',
      'rejected',
      'running',
    ]);
    expect(values((r) => [...r.highlights, ...r.priorities].map(({ outcome }) => outcome))).toEqual([
      'delivered',
      'notDelivered',
      'partly',
    ]);
  });
});
