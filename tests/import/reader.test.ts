import { describe, expect, it } from 'vitest';
import { strToU8 } from 'fflate';
import type { ReadBlock, ReadOutline, ReadLoss } from '#shared/report/outline/readOutline.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { buildDocx, partXml, type DocxParts } from '#tests/fixtures/word/buildDocx.ts';
import { danishNumbering, danishStyles } from '#tests/fixtures/word/danishStyles.ts';
import { blockLines } from '#tests/fixtures/word/wordCount.ts';
import { cell, paragraph, row, run, table, textBox } from '#tests/fixtures/word/wordXml.ts';

function read(body: string, more: Partial<DocxParts> = {}): { outline: ReadOutline; lost: ReadLoss[] } {
  const result = readWord(buildDocx({ body, ...more }));
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

function lines(body: string, more: Partial<DocxParts> = {}): string[] {
  return blockLines(read(body, more).outline.blocks);
}

const danish = { styles: danishStyles, numbering: danishNumbering };

describe('text', () => {
  it('joins words split over runs and keeps what divides them', () => {
    const body = `<w:p>${run('Sam')}<w:proofErr w:type="x"/>${run('arbejds')}${run('\u00adforum')}<w:r><w:noBreakHyphen/></w:r>${run('et\u00a0år')}<w:r><w:softHyphen/></w:r></w:p>`;
    expect(lines(body)).toEqual(['Samarbejdsforum\u2011et\u00a0år']);
  });

  it('keeps marks apart, and tells bold only where the style does not', () => {
    const { outline } = read(
      paragraph(run('a ') + run('b', { bold: true }) + run(' c', { bold: true, italic: true })),
    );
    expect(outline.blocks[0]).toMatchObject({
      runs: [{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c', bold: true, italic: true }],
    });
  });

  it('reads the results of fields and the addresses of links, not the instructions', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${run('se ')}<w:hyperlink r:id="l1">${run('siden')}</w:hyperlink>${run(' og ')}${field(' HYPERLINK "https://example.com/b" ', 'den anden')}${run(' på side ')}${field(' PAGEREF x ', '7')}</w:p>`;
    const { outline } = read(body, { links: [{ id: 'l1', target: 'https://example.com/a' }] });
    expect(outline.blocks[0]).toMatchObject({
      runs: [
        { text: 'se ' },
        { text: 'siden', link: 'https://example.com/a' },
        { text: ' og ' },
        { text: 'den anden', link: 'https://example.com/b' },
        { text: ' på side 7' },
      ],
    });
  });

  it('never loses the text after a table of contents that does not end', () => {
    const open =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>';
    expect(lines(open + paragraph(run('Resten af teksten')))).toEqual(['Resten af teksten']);
  });

  it('tells of hidden text, placeholders, unknown elements and links it drops', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult ord</w:t></w:r>';
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik her')}</w:sdtContent></w:sdt>`;
    const { outline, lost } = read(
      `<w:p>${run('synligt')}${hidden}${prompt}<w:r><w:ny>nyt ord</w:ny></w:r></w:p>`,
    );
    expect(blockLines(outline.blocks)).toEqual(['synligt']);
    expect(lost.map(({ what }) => what)).toEqual([
      expect.stringContaining('skjult ord'),
      expect.stringContaining('Klik her'),
      expect.stringContaining('nyt ord'),
    ]);
    expect(lost.every(({ where }) => where === 'Forsiden · tekst 1')).toBe(true);
  });
});

describe('headings', () => {
  const shape = (block: ReadBlock | undefined) =>
    block?.type === 'heading' ? [block.level, block.number, block.text, block.how] : block?.type;

  it('goes by name and basedOn, never by the id', () => {
    const body =
      paragraph(run('Om hubben'), { style: 'Kapitel', list: { id: 2 } }) +
      paragraph(run('Indhold'), { style: 'Overskrift' }) +
      paragraph(run('Mere'), { style: 'Overskrift2' }) +
      paragraph(run('Plan'), { style: 'Kapitel', list: { id: 2 } });
    const { outline } = read(body, danish);
    expect(outline.blocks.map(shape)).toEqual([
      [1, '1', 'Om hubben', 'style'],
      [2, null, 'Mere', 'style'],
      [1, '2', 'Plan', 'style'],
    ]);
    expect(outline.contents).toEqual(['Indhold']);
  });

  it('knows outline levels, character styles and headings made by hand', () => {
    const text = paragraph(
      run('En lang linje brødtekst, som slutter med et punktum, så den ikke er en overskrift.'),
    );
    const body =
      paragraph(run('Direkte'), { outline: 1 }) +
      text +
      paragraph(run('Tegn', { style: 'Overskrift1Tegn' })) +
      text +
      paragraph(run('4. Events', { bold: true, size: 32 })) +
      text +
      paragraph(run('Messen', { bold: true })) +
      text;
    const { outline } = read(body, danish);
    expect(outline.blocks.filter((block) => block.type === 'heading').map(shape)).toEqual([
      [2, null, 'Direkte', 'style'],
      [1, null, 'Tegn', 'characterStyle'],
      [1, '4', 'Events', 'byHand'],
      [2, null, 'Messen', 'byHand'],
    ]);
  });
});

describe('lists', () => {
  it('nests by level and tells bullets from numbers', () => {
    const item = (text: string, id: number, level: number) => paragraph(run(text), { list: { id, level } });
    const { outline } = read(item('a', 1, 0) + item('a1', 1, 1) + item('b', 1, 0) + item('en', 2, 0), danish);
    expect(outline.blocks).toMatchObject([
      {
        type: 'list',
        ordered: false,
        items: [
          { runs: [{ text: 'a' }], children: [{ items: [{ runs: [{ text: 'a1' }] }] }] },
          { runs: [{ text: 'b' }] },
        ],
      },
      { type: 'list', ordered: true, items: [{ runs: [{ text: 'en' }] }] },
    ]);
  });

  it('knows typed bullets, dashes and numbers; a dash alone is none', () => {
    const { outline } = read(
      ['• a', '• b', 'tekst', '- c', '- d', 'mere', '1. e', '2. f', 'ord', '- alene']
        .map((text) => paragraph(run(text)))
        .join(''),
    );
    expect(outline.blocks.map((block) => block.type)).toEqual([
      'list',
      'paragraph',
      'list',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(blockLines(outline.blocks)).toEqual([
      'a',
      'b',
      'tekst',
      'c',
      'd',
      'mere',
      'e',
      'f',
      'ord',
      '- alene',
    ]);
  });
});

describe('tables and boxes', () => {
  const one = (text: string) => paragraph(run(text));

  it('expands merged cells and knows header rows', () => {
    const body = table(
      [
        row([cell(one('h1')), cell(one('h2')), cell(one('h3'))], true),
        row([cell(one('bred'), { span: 2 }), cell(one('x'), { merge: 'restart' })]),
        row([cell(one('a')), cell(one('b')), cell('', { merge: 'continue' })]),
      ],
      3,
    );
    const [block] = read(body).outline.blocks;
    if (block?.type !== 'table') throw new Error('no table');
    expect(block.headerRows).toBe(1);
    expect(
      block.rows.map((cells) =>
        cells.map(({ blocks, mergedWith }) => mergedWith ?? blockLines(blocks).join()),
      ),
    ).toEqual([
      ['h1', 'h2', 'h3'],
      ['bred', 'left', 'x'],
      ['a', 'b', 'above'],
    ]);
  });

  it('unwraps tables that only arrange the page, and keeps nested ones of data', () => {
    const inner = table(
      [row([cell(one('År')), cell(one('2023'))], true), row([cell(one('Antal')), cell(one('4'))])],
      2,
    );
    const { outline } = read(
      table([row([cell(one('tekst til venstre') + inner), cell(one('tekst til højre'))])], 2),
    );
    expect(outline.blocks.map((block) => [block.type, block.boxed])).toEqual([
      ['paragraph', true],
      ['table', true],
      ['paragraph', true],
    ]);
  });

  it('reads a text box once, after the paragraph it hangs on', () => {
    const { outline } = read(
      paragraph(run('før') + textBox(one('i boksen')) + run(' og efter')) + one('sidst'),
    );
    expect(blockLines(outline.blocks)).toEqual(['før og efter', 'i boksen', 'sidst']);
    expect(outline.blocks.map((block) => block.boxed)).toEqual([false, true, false]);
  });

  it('falls back where the choice asks for something unknown', () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="xyz"><w:t>nyt</w:t></mc:Choice><mc:Fallback><w:t>gammelt</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(lines(body)).toEqual(['gammelt']);
  });
});

describe('beside the text', () => {
  it('keeps notes, comments, headers and footers with their place', () => {
    const body =
      paragraph(run('Kapitlet', { bold: true, size: 32 })) +
      paragraph(
        `${run('Tekst')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      ) +
      '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>';
    const { outline } = read(body, {
      more: [
        {
          name: 'footnotes.xml',
          type: 'footnotes',
          id: 'f1',
          xml: partXml(
            'footnotes',
            `<w:footnote w:type="separator" w:id="0">${paragraph(run('streg'))}</w:footnote><w:footnote w:id="2">${paragraph(run('En note'))}</w:footnote>`,
          ),
        },
        {
          name: 'comments.xml',
          type: 'comments',
          id: 'c1',
          xml: partXml(
            'comments',
            `<w:comment w:id="0" w:author="Ida">${paragraph(run('Skal det med?'))}</w:comment>`,
          ),
        },
        {
          name: 'header1.xml',
          type: 'header',
          id: 'h1',
          xml: partXml('hdr', paragraph(run('Afrapportering'))),
        },
      ],
    });
    expect(outline.notes).toEqual([
      { kind: 'footnote', author: '', text: 'En note', where: 'Afsnit 1 · tekst 1' },
      { kind: 'comment', author: 'Ida', text: 'Skal det med?', where: 'Afsnit 1 · tekst 1' },
      { kind: 'header', author: '', text: 'Afrapportering', where: 'Sidehovedet' },
    ]);
  });

  it('lists pictures with their alt text and gives their bytes; fetches none', () => {
    const drawing = (attribute: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Logo for Prøvekommune"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const { outline, lost } = read(drawing('r:embed="p1"') + drawing('r:link="l1"'), {
      media: [{ name: 'a.png', id: 'p1', bytes: strToU8('billede') }],
      links: [{ id: 'l1', target: 'https://example.com/a.png' }],
    });
    expect(outline.images).toMatchObject([
      { altText: 'Logo for Prøvekommune', where: 'Forsiden · billede 1' },
    ]);
    expect(outline.images[0]?.bytes()).toEqual(strToU8('billede'));
    expect(lost).toMatchObject([{ what: expect.stringContaining('https://example.com/a.png') as string }]);
  });

  it('keeps the tags of content controls', () => {
    const body = `<w:sdt><w:sdtPr><w:tag w:val="ydre"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtPr><w:tag w:val="indre"/></w:sdtPr><w:sdtContent>${run('ord')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>${paragraph(run('uden'))}`;
    expect(read(body).outline.blocks.map((block) => block.tags)).toEqual([['ydre', 'indre'], []]);
  });
});
