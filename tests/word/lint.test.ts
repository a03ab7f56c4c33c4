import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import type { WordProblemCode } from '#shared/word/lint/wordProblem.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const { records, images } = annualRecords();
const good = await writeWord(layoutReport(records, '2023-12-01'), images.read, rasteriseSvg);

/** The good file with one part changed; says so when the change found nothing to change. */
function broken(part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(good);
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
}

const BODY = 'word/document.xml';
const faults: [WordProblemCode, string, (xml: string) => string][] = [
  [
    'cell-without-paragraph',
    BODY,
    (xml) => xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p>.*?<\/w:p><\/w:tc>/, '$1</w:tc>'),
  ],
  ['table-without-grid', BODY, (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/, '')],
  ['row-off-grid', BODY, (xml) => xml.replace(/<w:gridCol [^>]*\/>/, '')],
  ['merged-cells', BODY, (xml) => xml.replace('</w:tcPr>', '<w:vMerge/></w:tcPr>')],
  ['tables-touch', BODY, (xml) => xml.replace(/(<w:tbl>.*?<\/w:tbl>)/, '$1$1')],
  ['missing-style', BODY, (xml) => xml.replace('w:val="Heading1"', 'w:val="Overskrift1"')],
  ['missing-numbering', BODY, (xml) => xml.replace(/<w:numId w:val="[1-9]\d*"/, '<w:numId w:val="999"')],
  ['missing-relation', BODY, (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rId999"')],
  ['missing-bookmark', BODY, (xml) => xml.replace('w:anchor="', 'w:anchor="ingen')],
  [
    'heading-left-alone',
    'word/styles.xml',
    (xml) => xml.replace(/(<w:name w:val="heading 2"\/>.*?)<w:keepNext\/>/, '$1'),
  ],
  ['caption-apart', BODY, (xml) => xml.replace(/<w:keepNext\/>((?:(?!<w:p>).)*SEQ Tabel)/, '$1')],
  [
    'caption-apart',
    BODY,
    (xml) => xml.replace(/(SEQ Tabel.*?<\/w:p>)(<w:tbl>)/, '$1<w:p><w:r><w:t>a</w:t></w:r></w:p>$2'),
  ],
  ['row-may-split', BODY, (xml) => xml.replace('<w:cantSplit/>', '')],
  ['duplicate-id', BODY, (xml) => xml.replace(/(<w:bookmarkStart [^>]*\/>)/, '$1$1')],
  ['empty-paragraph', BODY, (xml) => xml.replace('<w:body>', '<w:body><w:p/>')],
  [
    'dirty-field',
    BODY,
    (xml) => xml.replace('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
  ],
  ['open-field', BODY, (xml) => xml.replace(/<w:fldChar w:fldCharType="end"\/>/, '')],
  ['no-alt-text', BODY, (xml) => xml.replace(/descr="Logo[^"]*"/, 'descr=""')],
  [
    'floating-picture',
    BODY,
    (xml) => xml.replace(/<wp:inline [^>]*>/, '<wp:anchor>').replace('</wp:inline>', '</wp:anchor>'),
  ],
  [
    'low-contrast',
    'word/styles.xml',
    (xml) => xml.replaceAll('w:color w:val="0B3954"', 'w:color w:val="9AB0C0"'),
  ],
  [
    'low-contrast',
    'word/styles.xml',
    (xml) => xml.replace(/(w:styleId="HubSlogan">.*?<w:color w:val=")FFFFFF/, '$1103F5C'),
  ],
  [
    'quote-not-real',
    'word/styles.xml',
    (xml) => xml.replace('<w:name w:val="Quote"/>', '<w:name w:val="Fremhævet"/>'),
  ],
  ['header-row-value', BODY, (xml) => xml.replace('<w:tblHeader/>', '<w:tblHeader w:val="true"/>')],
  ['heading-skips-level', BODY, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"')],
  [
    'heading-not-real',
    'word/styles.xml',
    (xml) => xml.replace('<w:name w:val="heading 1"/>', '<w:name w:val="Overskrift"/>'),
  ],
  ['table-without-header', BODY, (xml) => xml.replace('<w:tblHeader/>', '')],
  ['table-without-header', BODY, (xml) => xml.replace(/w:firstRow="[^"]*"/, 'w:firstRow="false"')],
  ['heading-skips-level', BODY, (xml) => xml.replace('w:val="Heading1"', 'w:val="Heading2"')],
  ['no-language', BODY, (xml) => xml.replace('<w:t ', '<w:rPr><w:lang w:val="en-US"/></w:rPr><w:t ')],
  [
    'list-by-hand',
    BODY,
    (xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>• et punkt</w:t></w:r></w:p>'),
  ],
  [
    'empty-link',
    BODY,
    (xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>a</w:t></w:r><w:hyperlink w:anchor="x"/></w:p>'),
  ],
  ['no-language', 'word/styles.xml', (xml) => xml.replace(/<w:lang w:val="da-DK"/, '<w:lang w:val="en-US"')],
  ['no-language', 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*\/>/, '')],
  ['no-title', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>.*?<\/dc:title>/, '')],
];

describe('the lint', () => {
  it('finds nothing in a good file', () => {
    expect(lintWord(good)).toEqual([]);
  });

  it.each(faults)('finds %s', (code, part, change) => {
    expect(lintWord(broken(part, change)).map((problem) => problem.code)).toContain(code);
  });
});
