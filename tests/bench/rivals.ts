import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { MimeType, TemplateHandler } from 'easy-template-x';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import type { PlainBlock, PlainPicture } from './plainContent.ts';

/** The tables of the template have so many columns, each kind one. */
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8];

const line = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** What a block is, is a condition of the template's; its text a field. */
const kindOf = (kind: string, inside: string): string => line(`{#${kind}}`) + inside + line(`{/${kind}}`);

function tableOf(columns: number): string {
  const cells = Array.from({ length: columns }, (_, at) => {
    const first = at === 0 ? '{#rows}' : '';
    const last = at === columns - 1 ? '{/rows}' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${Math.round(9000 / columns)}" w:type="dxa"/></w:tcPr>${line(`${first}{c${at}}${last}`)}</w:tc>`;
  });
  const grid = cells.map(() => `<w:gridCol w:w="${Math.round(9000 / columns)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
}

const template = Buffer.from(
  buildDocx({
    body: [
      line('{#blocks}'),
      ...['h1', 'h2', 'h3', 'p', 'li'].map((kind) => kindOf(kind, line('{text}', kind))),
      ...COLUMNS.map((columns) => kindOf(`t${columns}`, tableOf(columns))),
      kindOf('picture', line('{image}')),
      line('{/blocks}'),
    ].join(''),
  }),
);

function imageOf({ bytes, type, width, height }: PlainPicture) {
  const format = type === 'png' ? MimeType.Png : MimeType.Jpeg;
  return { _type: 'image', source: Buffer.from(bytes), format, width, height };
}

function dataOf(block: PlainBlock): Record<string, unknown> {
  if (block.kind === 'picture') return { picture: true, image: imageOf(block.picture) };
  if (block.kind !== 'table') return { [block.kind]: true, text: block.text };
  const columns = Math.max(...block.rows.map((row) => row.length));
  const rows = block.rows.map((row) => Object.fromEntries(row.map((text, at) => [`c${at}`, text])));
  return { [`t${columns}`]: true, rows };
}

/** The content through a template with loops and conditions (easy-template-x). @returns the Word file's size in bytes. */
export async function writeByTemplate(content: readonly PlainBlock[]): Promise<number> {
  const blocks = content.map(dataOf);
  const written = await new TemplateHandler().process(template, { blocks } as never);
  return written.byteLength;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The content as HTML for pandoc, its pictures beside it; and what writes it, and clears up. */
export async function preparePandoc(
  content: readonly PlainBlock[],
): Promise<{ write: () => Promise<void>; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hubrapport-pandoc-'));
  const names = new Map<Uint8Array, string>();
  for (const block of content) {
    if (block.kind !== 'picture' || names.has(block.picture.bytes)) continue;
    const name = `${names.size}.${block.picture.type}`;
    names.set(block.picture.bytes, name);
    await writeFile(path.join(folder, name), block.picture.bytes);
  }
  const html = content.map((block) => {
    if (block.kind === 'picture') {
      const { bytes, width, height } = block.picture;
      return `<p><img src="${names.get(bytes)}" width="${width}" height="${height}" alt=""></p>`;
    }
    if (block.kind !== 'table') return `<${block.kind}>${escaped(block.text)}</${block.kind}>`;
    const rows = block.rows.map(
      (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  });
  await writeFile(
    path.join(folder, 'rapport.html'),
    `<html><head><meta charset="utf-8"></head><body>${html.join('\n').replace(/(?:<li>.*<\/li>\n?)+/g, '<ul>$&</ul>')}</body></html>`,
  );
  return {
    write: async () => {
      await promisify(execFile)('pandoc', ['rapport.html', '-o', 'rapport.docx'], { cwd: folder });
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
