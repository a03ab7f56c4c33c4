import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord, type ReadOptions } from '#shared/word/read/readWord.ts';
import { buildDocx, docxFiles, documentXml, zipFiles } from '#tests/fixtures/word/buildDocx.ts';
import { paragraph, run } from '#tests/fixtures/word/wordXml.ts';

const parts = { body: paragraph(run('En linje tekst')) };
const good = buildDocx(parts);

function code(bytes: Uint8Array, options?: ReadOptions): string {
  const result = readWord(bytes, options);
  if (result.ok) return 'ok';
  // Each says in Danish what to do; the cause never shows.
  expect(result.error.message).toMatch(/^[A-ZÆØÅ].{30,}\.\)?$/u);
  expect(result.error.message).not.toMatch(/undefined|Error|null/);
  return result.error.code;
}

function withPart(name: string, text: string): Uint8Array {
  return zipFiles({ ...docxFiles(parts), [name]: strToU8(text) });
}

function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)));
  return bytes;
}

function patched(bytes: Uint8Array, find: number[], offset: number, value: number[]): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < copy.length - 4; at += 1)
    if (find.every((byte, i) => copy[at + i] === byte)) copy.set(value, at + offset);
  return copy;
}

const CENTRAL = [0x50, 0x4b, 1, 2];

describe('what is no readable Word file', () => {
  it('reads the file the others are made from', () => {
    expect(code(good)).toBe('ok');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-word'],
    ['a text file', strToU8('Kære alle, her er rapporten. Venlig hilsen Ida'), 'not-word'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'not-word'],
    ['an RTF file', strToU8('{\\rtf1 hej}'), 'not-word'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
    [
      'an OpenDocument file',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      }),
      'not-word',
    ],
    [
      'a workbook',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        'xl/workbook.xml': strToU8('<workbook/>'),
      }),
      'not-word',
    ],
    ['a file with a password', oleFile('EncryptedPackage'), 'password'],
    ['an old .doc', oleFile('WordDocument'), 'old-doc'],
    ['an old container of another kind', oleFile('Workbook'), 'not-word'],
    ['half a file', good.slice(0, good.length / 2), 'damaged'],
    [
      'a file without its text',
      zipFiles({ ...docxFiles(parts), 'word/document.xml': strToU8('<a/>') }),
      'damaged',
    ],
    [
      'broken XML',
      withPart('word/document.xml', documentXml(paragraph(run('a'))).replace('</w:p>', '')),
      'damaged',
    ],
    [
      'letters that are no UTF-8',
      zipFiles({
        ...docxFiles(parts),
        'word/document.xml': new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xff]),
      }),
      'damaged',
    ],
    [
      'a part that was changed on the way',
      patched(zipSync(docxFiles(parts), { level: 0 }), [...strToU8('linje')], 0, [...strToU8('Linje')]),
      'damaged',
    ],
    [
      'a DOCTYPE',
      withPart(
        'word/document.xml',
        `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${documentXml(paragraph(run('a')))}`,
      ),
      'unsafe',
    ],
    ['a path out of the package', withPart('../../evil.xml', '<a/>'), 'unsafe'],
    ['an absolute path', withPart('/evil.xml', '<a/>'), 'unsafe'],
    ['a path of Windows', withPart('..\\evil.xml', '<a/>'), 'unsafe'],
    ['the same part twice', withPart('WORD/DOCUMENT.XML', documentXml('')), 'unsafe'],
    ['an encrypted zip', patched(good, CENTRAL, 8, [1, 0]), 'password'],
  ])('refuses %s', (_name, bytes, want) => {
    expect(code(bytes)).toBe(want);
  });

  it('tells a lock file, by its name or its make', () => {
    const lock = new Uint8Array(162);
    lock.set([3, 0x49, 0x64, 0x61]);
    expect(code(lock)).toBe('lock-file');
    expect(code(strToU8('Ida'), { fileName: 'C:\\mine\\~$rapport.docx' })).toBe('lock-file');
  });

  it('judges a file by what it holds before what it is called', () => {
    const fileName = '~$rapport.docx';
    expect(code(good, { fileName })).toBe('ok');
    expect(code(oleFile('WordDocument'), { fileName })).toBe('old-doc');
    expect(code(oleFile('EncryptedPackage'), { fileName })).toBe('password');
    expect(code(strToU8('{\\rtf1 hej}'), { fileName })).toBe('not-word');
    // As long as a lock file, and its first letter as good as a length.
    expect(code(strToU8('1. Kære alle.\n'.padEnd(162, 'a')))).toBe('not-word');
  });

  it('refuses a bomb before it is unpacked', () => {
    const bomb = zipFiles({ ...docxFiles(parts), 'word/document.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(code(bomb)).toBe('too-large');
  });

  it('is not taken in by a directory that lies about a size', () => {
    const bomb = zipFiles({ ...docxFiles(parts), 'word/document.xml': new Uint8Array(30_000_000) });
    expect(code(patched(bomb, CENTRAL, 24, [100, 0, 0, 0]))).toBe('damaged');
  });

  it('stops at depth, size, count and time', () => {
    const deep = withPart('word/document.xml', documentXml('<w:sdt>'.repeat(500) + '</w:sdt>'.repeat(500)));
    expect(code(deep)).toBe('too-large');
    expect(code(good, { limits: { fileSize: 100 } })).toBe('too-large');
    expect(code(good, { limits: { partSize: 50 } })).toBe('too-large');
    expect(code(good, { limits: { totalSize: 500 } })).toBe('too-large');
    expect(code(good, { limits: { entries: 2 } })).toBe('too-large');
    expect(code(good, { limits: { elements: 5 } })).toBe('too-large');
    expect(code(good, { limits: { timeMs: -1 } })).toBe('too-large');
  });
});
