import { Document, Packer } from 'docx';
import { bundledPicture } from '#shared/report/emblem/bundledPicture.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { coreProperties } from './coreProperties.ts';
import { drawCharts } from './drawCharts.ts';
import type { Rasterise } from './drawCharts.ts';
import { fontTable } from './fontTable.ts';
import { coverFrame, textFrame } from './pageFrame.ts';
import { pageEstimator } from './pages/estimatePages.ts';
import { sectionGroups } from './sectionGroups.ts';
import { listNumberings } from './styles/listStyles.ts';
import { tableStyles } from './styles/tableStyles.ts';
import { wordStyles } from './styles/wordStyles.ts';
import { writeBody } from './writeBody.ts';
import { writePrinted } from './writePrinted.ts';
import { newWriteContext } from './writeContext.ts';

/** The bytes of a picture that comes with the app. */
function bundledBytes(hash: string): Uint8Array | null {
  const picture = bundledPicture(hash);
  return picture && Uint8Array.from(atob(picture.base64), (byte) => byte.charCodeAt(0));
}

/**
 * Writes an outline as a Word file. `images` gives the bytes of a picture of the store by its hash, `rasterise` draws the PNG of a chart
 * and is needed when there is one. Every call builds its own tree:
 * the docx library changes the one it writes.
 * @returns the bytes of the .docx.
 * @throws when a block names a picture that the outline does not list, and whatever `images` throws.
 */
export async function writeWord(
  outline: Outline,
  images: (hash: string) => Uint8Array,
  rasterise?: Rasterise,
): Promise<Uint8Array> {
  const { design } = outline;
  const charts = await drawCharts(outline, rasterise);
  const context = newWriteContext(outline, (hash) => bundledBytes(hash) ?? images(hash), charts);
  const sections = sectionGroups(outline.blocks).map((blocks) => ({
    ...(blocks[0]?.type === 'cover' ? coverFrame(design) : textFrame(outline, context)),
    children: writeBody(context, blocks),
  }));
  sections.at(-1)?.children.push(...writePrinted(context));
  const document = new Document({
    title: cleanText(outline.title),
    sections,
    externalStyles: tableStyles(design),
    styles: wordStyles(design),
    numbering: listNumberings(design),
    pageNumbers: pageEstimator(design),
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(outline, new Date()) },
    { path: 'word/fontTable.xml', data: fontTable(design) },
  ]);
}
