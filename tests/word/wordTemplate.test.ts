import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { clusterTemplate } from '#shared/domain/templateOf.ts';
import type { Template } from '#shared/domain/template.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { checkTemplate } from '#shared/word/template/checkTemplate.ts';
import { frameOf as onSheet, roomOf } from '#renderer/preview/frameOf.ts';
import { viewFrames } from '#shared/word/template/frames/viewFrames.ts';
import { lookOf } from '#shared/word/template/lookOf.ts';
import { mergeTemplate } from '#shared/word/template/mergeTemplate.ts';
import { readTemplate } from '#shared/word/template/readTemplate.ts';
import type { TemplateParts } from '#shared/word/template/templateParts.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import {
  danishTemplateStyles,
  frameParagraph,
  logoHeader,
  makeWordTemplate,
  pictureXml,
} from '#tests/fixtures/word/wordTemplate.ts';
import type { WordTemplateOptions } from '#tests/fixtures/word/wordTemplate.ts';
import { partOf } from './documentXml.ts';
import { validationErrors } from './validate.ts';

const TODAY = '2023-12-01';
const { records: year, images } = annualRecords();
/** Charts are drawn by the window; what a template does to a report shows without them. */
const records = { ...year, sections: year.sections.map((section) => ({ ...section, chart: false })) };

function openTemplate(options: WordTemplateOptions = {}): TemplateParts {
  const read = readTemplate(makeWordTemplate(options), 'hus.dotx', 'Rapportens titel');
  if (!read.ok) throw new Error(read.error.message);
  return read.template;
}

function laidOut(parts: TemplateParts, fields: Partial<Template> = {}): Outline {
  const wordTemplate = { hash: 'a'.repeat(64), fileName: 'hus.dotx', size: 1, look: lookOf(parts) };
  const template = { ...clusterTemplate('t', records.report), ...fields, wordTemplate };
  return layoutReport({ ...records, template }, TODAY);
}

async function merged(
  options: WordTemplateOptions = {},
  fields: Partial<Template> = {},
): Promise<Uint8Array> {
  const parts = openTemplate(options);
  const outline = laidOut(parts, fields);
  return mergeTemplate(await writeWord(outline, images.read), parts, outline);
}

/** The style of an id in the merged file, as XML. */
function styleOf(bytes: Uint8Array, id: string): string {
  return (
    new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(
      partOf(bytes, 'word/styles.xml'),
    )?.[0] ?? ''
  );
}
const frameOf = (bytes: Uint8Array, name: string) => partOf(bytes, `word/skabelon-${name}.xml`);

/** A shape with text in it, twice, as Word writes it. */
const textBox = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="3" name="Felt"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${frameParagraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${frameParagraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const cell = (text: string, more = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${more}</w:tcPr>${frameParagraph(text)}</w:tc>`;

describe('a report exported with a Danish Word template', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await merged();
  });

  it('is a valid file', async () => {
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('holds every word it holds without the template', async () => {
    const text = async (file: Uint8Array) =>
      (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
    const own = await writeWord(laidOut(openTemplate()), images.read);
    expect(await text(bytes)).toBe(await text(own));
    expect((await text(bytes)).length).toBeGreaterThan(3_000);
  });

  it('has the template’s styles by name, under our ids', () => {
    expect(styleOf(bytes, 'Heading1')).toContain('w:val="7A1F3D"');
    expect(styleOf(bytes, 'Title')).toContain('w:val="64"');
    expect(styleOf(bytes, 'TOCHeading')).toContain('<w:basedOn w:val="Heading1"/>');
    expect(partOf(bytes, 'word/styles.xml')).not.toContain('Overskrift1"');
    expect(partOf(bytes, 'word/theme/theme1.xml')).toContain('typeface="Georgia"');
  });

  it('brings the styles the template lacks, in its colours', () => {
    expect(styleOf(bytes, 'Quote')).toContain('<w:name w:val="Quote"/>');
    expect(styleOf(bytes, 'Quote')).toContain('7A1F3D');
    expect(styleOf(bytes, 'ListBullet')).toContain('List Bullet');
    // A style of the template whose id is one of ours gives way, and keeps its name.
    expect(styleOf(bytes, 'QuoteSkabelon')).toContain('Klummetekst');
  });

  it('numbers its headings as the report does, whatever the template’s own list says', () => {
    const numId = /<w:numId w:val="(\d+)"\/>/.exec(styleOf(bytes, 'Heading1'))?.[1];
    const numbering = partOf(bytes, 'word/numbering.xml');
    const abstract = new RegExp(`<w:num w:numId="${numId}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(
      numbering,
    )?.[1];
    const list = new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstract}".*?</w:abstractNum>`).exec(
      numbering,
    )?.[0];
    expect(list).toContain('<w:lvlText w:val="%1"/>');
    expect(list).not.toContain('Kapitel');
    expect(styleOf(bytes, 'TOCHeading')).toContain('<w:numId w:val="0"/>');
    // A list style of the template keeps its own list.
    const own = /<w:numId w:val="(\d+)"\/>/.exec(styleOf(bytes, 'ListNumber'))?.[1];
    expect(own).not.toBe(numId);
    expect(numbering).toContain(`w:numId="${own}"`);
  });

  it('stands in the template’s header and footer, with its pictures', () => {
    const header = frameOf(bytes, 'header-default');
    expect(header).toContain('Klyngens brevhoved');
    expect(header).toContain('<w:pStyle w:val="Header"/>');
    expect(header).toContain('adec:decorative');
    const relations = partOf(bytes, 'word/_rels/skabelon-header-default.xml.rels');
    const target = /Target="(media\/[^"]+)"/.exec(relations)?.[1] ?? '';
    expect(unzipSync(bytes)[`word/${target}`]?.length).toBeGreaterThan(50);
    expect(frameOf(bytes, 'footer-default')).toContain('Hus · Vej 1');
    expect(unzipSync(bytes)['word/header1.xml']).toBeUndefined();
  });

  it('still says that it is a draft, and which page it is', () => {
    expect(frameOf(bytes, 'header-default')).toContain('Udkast');
    expect(frameOf(bytes, 'footer-default')).toContain('NUMPAGES');
  });

  it('is in Danish, on the template’s page', () => {
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(partOf(bytes, 'word/styles.xml'))?.[0]).toContain(
      '<w:lang w:val="da-DK"/>',
    );
    expect(partOf(bytes, 'word/document.xml')).toContain('w:left="1701"');
  });
});

describe('what a template says of itself', () => {
  it('names the styles a report needs that it lacks', () => {
    const check = checkTemplate(openTemplate());
    expect(check.missing).toContain('Quote');
    expect(check.missing).toContain('List Bullet');
    expect(check.found).toContain('heading 3');
    expect(check).toMatchObject({ header: true, footer: true, firstPage: false, pictures: 1 });
    expect(check.remarks).toEqual(expect.arrayContaining(['headingNumbers', 'missingAltText']));
  });

  it('says that a frame is missing, that a colour is weak, and that it has macros', () => {
    const pale = danishTemplateStyles.replaceAll('7A1F3D', 'F2B8C6');
    const check = checkTemplate(openTemplate({ header: null, footer: null, styles: pale, macros: true }));
    expect(check.remarks).toEqual(expect.arrayContaining(['noHeader', 'noFooter', 'weakContrast', 'macros']));
    expect(checkTemplate(openTemplate()).remarks).not.toContain('weakContrast');
  });

  it('knows styles by their Danish names, as LibreOffice writes them', () => {
    const danish = danishTemplateStyles
      .replace('w:val="heading 1"', 'w:val="Overskrift 1"')
      .replace('w:val="Title"', 'w:val="Titel"')
      .replace('w:val="Klummetekst"', 'w:val="Citat"');
    const { found } = checkTemplate(openTemplate({ styles: danish }));
    expect(found).toEqual(expect.arrayContaining(['heading 1', 'Title', 'Quote']));
  });
});

describe('templates of all kinds give a valid file', () => {
  const hostile =
    frameParagraph('Før', 'Sidehoved') +
    `<w:p>${textBox('I en tekstboks')}<w:r><w:t>Efter</w:t></w:r></w:p>` +
    `<w:p>${field(' DDEAUTO c:\\\\x cmd ', 'regnearket')}${field(' PAGE ', '1')}</w:p>` +
    `<w:p>${pictureXml('rIdFar')}${pictureXml('rId1', 'name="Logo" descr="Husets logo"')}</w:p>` +
    `<w:p><w:hyperlink r:id="rIdWeb"><w:r><w:t>hjemmesiden</w:t></w:r></w:hyperlink><w:hyperlink r:id="rIdBad"><w:r><w:t>filen</w:t></w:r></w:hyperlink></w:p>` +
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cell('Bred', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>` +
    `<w:sdt><w:sdtPr><w:id w:val="1"/><w:dataBinding w:xpath="/ns0:coreProperties[1]/ns1:title[1]" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>[Titel]</w:t></w:r></w:p></w:sdtContent></w:sdt>` +
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klik her</w:t></w:r></w:p></w:sdtContent></w:sdt>` +
    `<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>indsat</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>slettet</w:delText></w:r></w:del><w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/></w:p>` +
    `<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel" ShapeID="s" DrawAspect="Content" ObjectID="1" r:id="rIdFar"/></w:object></w:r></w:p><w:p/>`;
  const cases: [string, WordTemplateOptions, Partial<Template>][] = [
    ['without header or footer', { header: null, footer: null }, {}],
    ['without lists', { numbering: null }, {}],
    ['without styles', { styles: '' }, {}],
    [
      'with properties in the order other programs write them, and sides of the strict form',
      {
        styles: danishTemplateStyles
          .replace('<w:keepNext/>', '<w:jc w:val="start"/><w:keepNext/>')
          .replace(
            '<w:uiPriority w:val="1"/>',
            '<w:qFormat/><w:uiPriority w:val="1"/><w:rPr><w:color w:val="222222"/><w:b/></w:rPr>',
          ),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:lvlJc w:val="start"/></w:lvl></w:abstractNum><w:num w:numId="8"><w:abstractNumId w:val="0"/></w:num>',
      },
      {},
    ],
    ['strict', { strict: true }, {}],
    ['a document rather than a template', { kind: 'document' }, {}],
    ['with a first page of its own', { firstHeader: logoHeader }, { logoPlace: 'coverAndHeader' }],
    ['with numbers off', {}, { numberHeadings: false, coverStyle: 'logoTop' }],
    [
      'with a header of all sorts',
      {
        header: {
          xml: hostile,
          relations: [
            { id: 'rId1', type: 'image', target: 'media/image1.png' },
            { id: 'rIdFar', type: 'image', target: 'https://example.com/spor.png', external: true },
            { id: 'rIdWeb', type: 'hyperlink', target: 'https://example.com/?a=1&amp;b=2', external: true },
            { id: 'rIdBad', type: 'hyperlink', target: 'file:///c:/x.exe', external: true },
          ],
        },
      },
      {},
    ],
  ];
  it.each(cases)('%s', async (_name, options, fields) => {
    const bytes = await merged(options, fields);
    expect(lintWord(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain(records.report.title);
  });

  it('leaves out what would be fetched or run, and keeps the words', async () => {
    const [, options] = cases.at(-1) ?? ['', {}];
    const bytes = await merged(options);
    const header = frameOf(bytes, 'header-default');
    for (const word of [
      'Før',
      'I en tekstboks',
      'Efter',
      'regnearket',
      'hjemmesiden',
      'filen',
      'Bred',
      'indsat',
    ])
      expect(header.split(`>${word}<`), word).toHaveLength(2);
    expect(header).toContain('Rapportens titel');
    for (const word of [
      'DDEAUTO',
      'txbxContent',
      'OLEObject',
      'gridSpan',
      'slettet',
      '[Titel]',
      'Klik her',
      'dirty',
      'bookmark',
    ])
      expect(header, word).not.toContain(word);
    const all = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    const text = all.map(([, content]) => strFromU8(content)).join('\n');
    expect(text).not.toContain('spor.png');
    expect(text).not.toContain('x.exe');
    expect(text).toContain('https://example.com/?a=1&amp;b=2');
    const { remarks } = checkTemplate(openTemplate(options));
    expect(remarks).toEqual(expect.arrayContaining(['textBoxes', 'droppedParts']));
  });

  it('gives the cover the header of the template’s first page, and no other page', async () => {
    const bytes = await merged({ firstHeader: { xml: frameParagraph('Kun forsiden') } });
    const sections = [...partOf(bytes, 'word/document.xml').matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(
      ([xml]) => xml,
    );
    const relations = partOf(bytes, 'word/_rels/document.xml.rels');
    const first = /Id="([^"]+)"[^>]*Target="skabelon-header-first.xml"/.exec(relations)?.[1];
    expect(first).toBeDefined();
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain(`r:id="${first}"`);
    expect(sections[1]).not.toContain(`r:id="${first}"`);
  });

  it('uses the template’s own bullets where it has them', async () => {
    const styles =
      danishTemplateStyles +
      '<w:style w:type="paragraph" w:styleId="Opstilling-punkttegn"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>';
    const body = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');
    const direct = /<w:pStyle w:val="ListBullet"\/>(?:<w:keepNext\/>)?<w:numPr>/;
    expect(body(await merged({ styles }))).not.toMatch(direct);
    expect(body(await merged())).toMatch(direct);
  });
});

describe('a template’s headers and footers in the preview', () => {
  const pageField =
    '<w:p><w:pPr><w:pStyle w:val="Sidefod"/><w:tabs><w:tab w:val="center" w:pos="4500"/><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr>' +
    '<w:r><w:t>Hus</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Side </w:t></w:r>' +
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
    '<w:r><w:t xml:space="preserve"> af </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>';
  const frames = viewFrames(openTemplate({ footer: { xml: pageField } }), 9_000);
  const pieces = (kind: string) =>
    frames
      .filter((frame) => frame.kind === kind)
      .flatMap(({ rows }) => rows.flat().flatMap(({ lines }) => lines.flatMap(({ segments }) => segments)));

  it('are its own words and its logo, at the size it has there', () => {
    const logo = pieces('header')
      .flat()
      .find(({ type }) => type === 'picture');
    expect(logo).toMatchObject({ mime: 'image/png' });
    expect(logo?.type === 'picture' && logo.width > 0 && atob(logo.base64).slice(1, 4)).toBe('PNG');
    expect(JSON.stringify(pieces('header'))).toContain('Klyngens brevhoved');
    expect(frames.every(({ height }) => height > 200)).toBe(true);
  });

  it('have logos that float at their place of the page, not in the line', () => {
    const anchored = (inside: string) =>
      logoHeader.xml
        .replace(/<wp:inline[^>]*>/, `<wp:anchor>${inside}`)
        .replace('</wp:inline>', '</wp:anchor>');
    const header = (inside: string) => {
      const xml = frameParagraph('Klyngen') + anchored(inside);
      return viewFrames(openTemplate({ header: { ...logoHeader, xml }, footer: null }), 9_000)[0];
    };
    const inLine = (frame: ReturnType<typeof header>) => JSON.stringify(frame?.rows).includes('"picture"');
    const across = '<wp:positionH relativeFrom="page"><wp:align>right</wp:align></wp:positionH>';
    const down = '<wp:positionV relativeFrom="paragraph"><wp:posOffset>95250</wp:posOffset></wp:positionV>';
    const floating = header(`${across}${down}<wp:wrapNone/>`);
    expect(inLine(floating)).toBe(false);
    expect(floating?.placed).toMatchObject([
      { mime: 'image/png', across: { from: 'page', align: 'end' }, down: { from: 'frame', align: null } },
    ]);
    // Ten px under its paragraph, which stands under another.
    expect(floating?.placed[0]?.down.offset).toBeGreaterThan(20);
    // One that keeps the text off its sides stands between the lines, as in Word.
    const between = header(`${across}${down}<wp:wrapTopAndBottom/>`);
    expect([inLine(between), between?.placed]).toEqual([true, []]);
  });

  it('show no more than anybody can see of a file made to hold thousands of them', () => {
    const floating = logoHeader.xml
      .replace(/<wp:inline[^>]*>/, '<wp:anchor>')
      .replace('</wp:inline>', '</wp:anchor>');
    const xml = floating.repeat(30) + logoHeader.xml.repeat(500) + floating.repeat(1000);
    const [frame] = viewFrames(openTemplate({ header: { ...logoHeader, xml }, footer: null }), 9_000);
    expect(JSON.stringify(frame).split('"type":"picture"')).toHaveLength(50 + 1);
  });

  it('count the pages themselves, and stand where their tabs put them', () => {
    const [left, middle, right] = pieces('footer');
    expect(left).toMatchObject([{ text: 'Hus', bold: false }]);
    expect(middle).toMatchObject([
      { text: 'Side ', bold: true },
      { type: 'page' },
      { text: ' af ' },
      { type: 'pages' },
    ]);
    expect(right).toEqual([]);
    expect(frames.find(({ kind }) => kind === 'footer')?.hasPageNumber).toBe(true);
  });

  it('show the title of the report where they have a field for it, in the looks of the field', () => {
    const field = (shown: string) =>
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TITLE \\* MERGEFORMAT </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const shows = (xml: string) => {
      const [header] = viewFrames(openTemplate({ header: { xml }, footer: null }), 9_000);
      return header?.rows.flat().flatMap(({ lines }) => lines.flatMap(({ segments }) => segments.flat()));
    };
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Gammel</w:t></w:r><w:r><w:t> titel</w:t></w:r>';
    expect(shows(field(bold))).toMatchObject([{ text: 'Rapportens titel', bold: true }]);
    // Word has never updated it.
    expect(shows(field(''))).toMatchObject([{ text: 'Rapportens titel', bold: false }]);
    const simple = `<w:p><w:fldSimple w:instr=" TITLE ">${bold}</w:fldSimple></w:p>`;
    expect(shows(simple)).toMatchObject([{ text: 'Rapportens titel', bold: true }]);
  });

  it('take the place of the report’s own, the first page’s on the cover', () => {
    const own = viewFrames(openTemplate({ firstHeader: logoHeader, footer: null }), 9_000);
    expect(onSheet(own, 'header', 0)?.type).toBe('first');
    expect(onSheet(own, 'header', 2)?.type).toBe('default');
    expect(onSheet(own, 'footer', 2)).toBeUndefined();
    expect(roomOf(own, true).header).toBeGreaterThan(roomOf(own, false).header);
    expect(roomOf(own, true).footer).toBe(0);
  });
});
