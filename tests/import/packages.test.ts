import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { annualFacts } from '#tests/fixtures/word/annualFacts.ts';
import { buildDocx, docxFiles, zipFiles } from '#tests/fixtures/word/buildDocx.ts';
import { contentText, type ContentBlock } from '#tests/fixtures/word/content.ts';
import { stylesHand, byHandHand } from '#tests/fixtures/word/hands.ts';
import { lostWords } from '#tests/fixtures/word/wordCount.ts';

const content = annualContent(figures2023);
const parts = stylesHand(content);
const today = new Date('2026-01-01');

function check(bytes: Uint8Array): void {
  const result = importFile(readWord(bytes), { today });
  if (!result.ok) throw new Error(result.error.message);
  const facts = annualFacts(result, figures2023);
  const wrong = facts.filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want));
  expect(wrong.length / facts.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  expect(lostWords(contentText(content), result)).toEqual([]);
}

/** The namespaces of ISO 29500 strict, as Word writes them when asked to. */
function toStrict(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/');
}

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const letters = (mark ? '\ufeff' : '') + text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length; at += 1) view.setUint16(at * 2, letters.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('packages of other makes', () => {
  it('reads strict files', () => {
    const files = docxFiles(parts);
    check(
      zipFiles(
        Object.fromEntries(
          Object.entries(files).map(([name, bytes]) => [
            name,
            new TextEncoder().encode(toStrict(strFromU8(bytes))),
          ]),
        ),
      ),
    );
  });

  it.each([
    [false, true],
    [true, true],
    [false, false],
    [true, false],
  ])('reads UTF-16 (big end first: %s, marked: %s)', (bigEndian, mark) => {
    const files = docxFiles(parts);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    check(zipFiles({ ...files, 'word/document.xml': utf16(text, bigEndian, mark) }));
  });

  it('finds a main part of another name, and does without styles', () => {
    check(buildDocx({ ...parts, mainPart: 'word/document2.xml' }));
    check(buildDocx({ ...byHandHand(content), mainPart: 'tekst/rapport.xml' }));
  });

  it('does without relationships of the package', () => {
    const { '_rels/.rels': _gone, ...files } = docxFiles({ ...parts, mainPart: 'word/andet.xml' });
    check(zipFiles(files));
  });
});

function has(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hubrapport-test-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toMarkdown(blocks: readonly ContentBlock[]): string {
  const grid = (rows: (string | string[])[][]) => {
    const line = `+${rows[0]?.map(() => '-'.repeat(82)).join('+')}+`;
    const lines = (cells: (string | string[])[]) => {
      const texts = cells.map((each) => (Array.isArray(each) ? each.map((item) => `- ${item}`) : [each]));
      const height = Math.max(...texts.map((each) => each.length));
      return Array.from(
        { length: height },
        (_, at) => `|${texts.map((each) => ` ${(each[at] ?? '').padEnd(80)} `).join('|')}|`,
      ).join('\n');
    };
    const [header = [], ...rest] = rows;
    return `${line}\n${lines(header)}\n${line.replaceAll('-', '=')}\n${rest.map((cells) => `${lines(cells)}\n${line}`).join('\n')}`;
  };
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'heading':
          return `${'#'.repeat(block.level)} ${block.text}`;
        case 'bullets':
          return block.items.map((item) => `- ${item}`).join('\n');
        case 'table':
          return grid([block.header, ...block.rows]);
        case 'banner':
          return block.lines
            .map((line, at) => (at === 0 ? `**${line}**` : line.replace('- ', '\\- ')))
            .join('\n\n');
        case 'quote':
          return `> ${block.text}\n\n${block.lines.join('\n\n')}`;
        case 'logos':
          return block.names.join('\n\n');
        default:
          return block.text;
      }
    })
    .join('\n\n');
}

const pandoc = has('pandoc', '--version');
const soffice = has('soffice', '--version');

describe('what other programs write', () => {
  it.skipIf(!pandoc)('reads pandoc’s output', { timeout: 60_000 }, () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), toMarkdown(content));
      execFileSync('pandoc', [join(folder, 'a.md'), '-o', join(folder, 'a.docx')], { timeout: 50_000 });
      check(readFileSync(join(folder, 'a.docx')));
    });
  });

  it.skipIf(!soffice)('reads LibreOffice’s output', { timeout: 180_000 }, () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.docx'), buildDocx(parts));
      const convert = (to: string, from: string, into: string) =>
        execFileSync(
          'soffice',
          [
            `-env:UserInstallation=file://${join(folder, 'profile')}`,
            '--headless',
            '--convert-to',
            to,
            '--outdir',
            join(folder, into),
            join(folder, from),
          ],
          { stdio: 'ignore', timeout: 80_000 },
        );
      // Through its own format and back, so that the file is LibreOffice's alone.
      convert('odt', 'a.docx', '.');
      convert('docx', 'a.odt', 'out');
      check(readFileSync(join(folder, 'out', 'a.docx')));
    });
  });
});
