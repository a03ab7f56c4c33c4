import { Budget } from './budget.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { readNumbering } from './numbering/readNumbering.ts';
import { ListCounter } from './numbering/listCounter.ts';
import { bodySize } from './outline/bodySize.ts';
import { buildBlocks, type BlockContext } from './outline/buildBlocks.ts';
import { rankLooks } from './outline/headingByHand.ts';
import { placeBlocks } from './outline/placeBlocks.ts';
import { findMainPart } from './package/findMainPart.ts';
import { identifyFile } from './package/identifyFile.ts';
import { openPackage, type Package } from './package/openPackage.ts';
import { collectNotes } from './outline/collectNotes.ts';
import { readProperties } from './readProperties.ts';
import { readNeighbours } from './readParts.ts';
import type { ReadImage, ReadLoss, ReadResult } from '#shared/report/outline/readOutline.ts';
import { Refusal } from './refusal.ts';
import { readDiagram } from './story/readDiagram.ts';
import type { RawBlock } from './story/rawBlocks.ts';
import { readStory } from './story/readStory.ts';
import type { Story } from './story/story.ts';
import { readStyles } from './styles/readStyles.ts';

/** `fileName` helps to tell Word's lock file (`~$…`); `limits` are for tests. */
export type ReadOptions = { fileName?: string; limits?: Partial<ReadLimits> };

/** Puts the words of diagrams, which lie in parts of their own, into the text where the diagram stands. */
function addDiagrams(story: Story, files: Package, budget: Budget): void {
  for (const { part, at } of story.diagrams) {
    const bytes = files.read(part);
    const lines = bytes ? readDiagram(bytes, part, budget) : [];
    const text = lines.map((line) => line.replaceAll('\n', ' ')).join(' · ');
    story.losses.push({ what: text === '' ? 'Et diagram' : `Et diagram med teksten ”${text}”`, at });
  }
}

/** Unpacks a picture when it is asked for; made here, so that it holds the package alone and nothing that was read. */
function bytesOf(files: Package, part: string): ReadImage['bytes'] {
  return () => {
    try {
      return files.read(part);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
}

function readPackage(files: Package, budget: Budget): ReadResult {
  const mainPart = findMainPart(files, budget);
  const neighbours = readNeighbours(files, mainPart, budget);
  const stylesPart = neighbours.find('styles');
  const styles = readStyles(stylesPart?.bytes ?? null, stylesPart?.part ?? '', budget);
  const numberingPart = neighbours.find('numbering');
  const numbering = readNumbering(numberingPart?.bytes ?? null, numberingPart?.part ?? '', budget);
  const story = readStory(
    files.read(mainPart) ?? new Uint8Array(),
    mainPart,
    neighbours.relationships,
    budget,
  );
  if (!story.sawBody) throw new Refusal('damaged', `Delen ${mainPart} har ingen tekst.`);
  const raw = story.finish();
  addDiagrams(story, files, budget);

  const images: ReadImage[] = [];
  const missing: string[] = [];
  const context: BlockContext = {
    styles,
    lists: new ListCounter(numbering),
    bodySize: bodySize(raw, styles),
    contents: [],
    places: new Map(),
    imageOf(part, altText) {
      const known = images.findIndex((image) => image.part === part);
      if (known !== -1) return known;
      if (!files.has(part)) missing.push(part);
      return images.push({ part, altText, where: '', bytes: bytesOf(files, part) }) - 1;
    },
    looks: [],
  };
  const blocks = buildBlocks(raw, context);
  const rank = rankLooks(context.looks.map(({ look }) => look));
  for (const { heading, look } of context.looks) heading.level = rank(look);
  placeBlocks(blocks);

  const whereOf = (at: RawBlock | null): string =>
    (at === null ? undefined : context.places.get(at)?.where) ?? 'Dokumentet';
  for (const [, block] of context.places) {
    const image = block.type === 'image' && block.image !== null ? images[block.image] : undefined;
    if (image && image.where === '') image.where = block.where;
  }
  const { notes, losses: noteLosses } = collectNotes(story, files, neighbours, whereOf, budget);
  const lost: ReadLoss[] = story.losses.map(({ what, at }) => ({ what, where: whereOf(at) }));
  lost.push(
    ...noteLosses,
    ...missing.map((part) => ({ what: `Et billede, filen mangler: ${part}`, where: 'Dokumentet' })),
  );
  if (story.insertions > 0)
    lost.push({
      what: `${story.insertions} sporede indsættelser er læst, som om de var godkendt`,
      where: 'Dokumentet',
    });
  if (context.contents.length > 0)
    lost.push({
      what: `Indholdsfortegnelsen (${context.contents.length} linjer) er ikke læst som tekst; den laves af sig selv`,
      where: 'Dokumentet',
    });
  const properties = readProperties(files, budget);
  const { printed } = story;
  const outline = { ...properties, blocks, notes, contents: context.contents, images, printed };
  return { ok: true, outline, lost };
}

/**
 * Reads a Word file (.docx, .docm, .dotx) into an outline, with everything it could not carry in `lost`.
 * Never throws, never fetches, runs nothing; sizes, depth and time are limited.
 * @param bytes the whole file
 * @returns the outline, or why the file is refused, in Danish (`RefusalCode`)
 */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    if (bytes.length > limits.fileSize) throw new Refusal('too-large');
    identifyFile(bytes, options.fileName ?? '');
    return readPackage(openPackage(bytes, limits), new Budget(limits));
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toError() };
    // A fault in a file nobody foresaw; the reader answers, whatever it meets.
    const detail = error instanceof Error ? `(${error.message})` : '';
    return { ok: false, error: new Refusal('damaged', detail).toError() };
  }
}
