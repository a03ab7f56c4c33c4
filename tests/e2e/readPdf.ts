import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the tags, without the content under it. */
type Tag = { role: string; alt?: string; children: (Tag | { type: string })[] };

/** What a reader who is not a browser finds in a PDF. */
export type ReadPdf = {
  pages: number;
  title: string;
  language: string;
  tagged: boolean;
  /** The tagged words of each page in their order, without white space; and the words that stand beside the tags. */
  text: string[];
  margins: string[];
  /** How often each tag stands in the document. */
  tags: Map<string, number>;
  /** The alt texts of the pictures. */
  pictures: string[];
  /** The bookmarks with their levels, and the page each leads to, from 1. */
  bookmarks: { level: number; title: string; page: number }[];
  /** Where links lead out of the document. */
  links: string[];
};

/** Text without white space: lines break where they may. */
export function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

async function readText(
  document: PDFDocumentProxy,
  number: number,
): Promise<[inside: string, outside: string]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: boolean[] = [];
  let inside = '';
  let outside = '';
  for (const item of items) {
    if ('str' in item) {
      if (marks.includes(true)) inside += item.str;
      else outside += item.str;
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(item.type === 'beginMarkedContentProps' && item.id !== undefined && item.id !== null);
  }
  return [packed(inside), outside];
}

function* tagsOf(node: Tag): Generator<Tag> {
  yield node;
  for (const child of node.children) if ('role' in child) yield* tagsOf(child);
}

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readBookmarks(
  document: PDFDocumentProxy,
  items: OutlineItem[],
  level: number,
): Promise<ReadPdf['bookmarks']> {
  const found: ReadPdf['bookmarks'] = [];
  for (const { dest, items: below, title } of items) {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const page = (await document.getPageIndex(place?.[0])) + 1;
    found.push({ level, title, page }, ...(await readBookmarks(document, below, level + 1)));
  }
  return found;
}

/** Reads a PDF with pdf.js. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  // A map, whatever its types say.
  const marks: unknown = await document.getMarkInfo();
  const read: ReadPdf = {
    pages: document.numPages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks instanceof Map && marks.get('Marked') === true,
    text: [],
    margins: [],
    tags: new Map(),
    pictures: [],
    bookmarks: await readBookmarks(document, (await document.getOutline()) ?? [], 1),
    links: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [inside, outside] = await readText(document, number);
    read.text.push(inside);
    read.margins.push(outside);
    const tree: Tag = await page.getStructTree();
    for (const tag of tagsOf(tree)) {
      read.tags.set(tag.role, (read.tags.get(tag.role) ?? 0) + 1);
      if (tag.role === 'Figure') read.pictures.push(tag.alt ?? '');
    }
    const links = (await page.getAnnotations()) as { subtype: string; url?: string }[];
    read.links.push(...links.flatMap(({ url }) => url ?? []));
  }
  await task.destroy();
  return read;
}
