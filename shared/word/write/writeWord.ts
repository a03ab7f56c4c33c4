import { Document, Packer } from 'docx';
import type { ISectionOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import { coreProperties } from './coreProperties.ts';
import { clusterDesign, textWidth } from './design.ts';
import { coverFrame, textFrame } from './pageFrame.ts';
import { listNumberings } from './styles/listStyles.ts';
import { wordStyles } from './styles/wordStyles.ts';
import { writeBody } from './writeBody.ts';
import { newWriteContext } from './writeContext.ts';

/** Blocks in groups: a cover stands alone on its page, what lies between covers is text. */
function sectionGroups(blocks: readonly OutlineBlock[]): OutlineBlock[][] {
  const groups: OutlineBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (!group || block.type === 'cover' || group[0]?.type === 'cover') groups.push([block]);
    else group.push(block);
  }
  return groups.length > 0 ? groups : [[]];
}

/**
 * Writes an outline as a Word file. `images` gives a picture's bytes by its hash. Every call builds its own tree:
 * the docx library changes the one it writes.
 * @returns the bytes of the .docx.
 * @throws when a block names a picture that the outline does not list, and whatever `images` throws.
 */
export async function writeWord(outline: Outline, images: (hash: string) => Uint8Array): Promise<Uint8Array> {
  const design = clusterDesign;
  const context = newWriteContext(outline, images, design, textWidth(design));
  const sections = sectionGroups(outline.blocks).map((blocks): ISectionOptions => ({
    ...(blocks[0]?.type === 'cover' ? coverFrame(design) : textFrame(outline, design)),
    children: writeBody(context, blocks),
  }));
  const document = new Document({
    title: cleanText(outline.title),
    sections,
    styles: wordStyles(design),
    numbering: listNumberings(design),
    // Fills in the contents' page numbers, so that nobody is asked to update fields when the file is opened.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(outline, new Date()) },
  ]);
}
