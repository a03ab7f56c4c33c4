import type { ReadError } from '#shared/report/outline/readOutline.ts';
import type { WordTemplateRemark } from '#shared/domain/wordTemplate.ts';
import { Budget } from '#shared/word/read/budget.ts';
import { defaultLimits } from '#shared/word/read/limits.ts';
import type { ReadLimits } from '#shared/word/read/limits.ts';
import { findMainPart } from '#shared/word/read/package/findMainPart.ts';
import { identifyFile } from '#shared/word/read/package/identifyFile.ts';
import { openPackage } from '#shared/word/read/package/openPackage.ts';
import type { Package } from '#shared/word/read/package/openPackage.ts';
import { readRelationships } from '#shared/word/read/package/relationships.ts';
import { readNeighbours } from '#shared/word/read/readParts.ts';
import { Refusal } from '#shared/word/read/refusal.ts';
import { partPictures } from './frames/partPictures.ts';
import { readFrame } from './frames/readFrame.ts';
import { readSections } from './frames/readSections.ts';
import type { Frame, TemplateParts } from './templateParts.ts';
import { childOf, childrenOf, descendantsOf, element, isOn, rewrite } from './xml/element.ts';
import type { XmlElement } from './xml/element.ts';
import { inOrder } from './xml/inOrder.ts';
import { Namespaces } from './xml/namespaces.ts';
import { parseXml } from './xml/parseXml.ts';

export type TemplateResult = { ok: true; template: TemplateParts } | { ok: false; error: ReadError };

/** A template is styles and a frame; one that takes longer than this is no template. */
const templateLimits: ReadLimits = { ...defaultLimits, fileSize: 30_000_000, timeMs: 10_000 };

/** How styles looked before a tracked change is no style. */
function withoutChanges(root: XmlElement): XmlElement {
  return rewrite(root, (node) => (/^w:\w+Change$/.test(node.name) ? [] : [node]));
}

/** Bullets that are pictures become the characters they stand for. */
function withoutPictureBullets(root: XmlElement): XmlElement {
  return rewrite(root, (node) =>
    node.name === 'w:numPicBullet' || node.name === 'w:lvlPicBulletId' ? [] : [node],
  );
}

function themeFonts(theme: XmlElement | null): TemplateParts['themeFonts'] {
  const fonts = theme ? [...descendantsOf(theme)].find(({ name }) => name === 'a:fontScheme') : undefined;
  const latin = (name: string) =>
    childOf(childOf(fonts, name), 'a:latin')?.attributes['typeface']?.trim() || null;
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') };
}

function openTemplate(files: Package, title: string, budget: Budget): TemplateParts {
  const namespaces = new Namespaces();
  const remarks = new Set<WordTemplateRemark>();
  const mainPart = findMainPart(files, budget);
  const neighbours = readNeighbours(files, mainPart, budget);
  const parsed = (type: string) => {
    const found = neighbours.find(type);
    return found ? inOrder(parseXml(found.bytes, found.part, namespaces, budget)) : null;
  };
  const main = files.read(mainPart);
  if (!main) throw new Refusal('damaged', 'Selve teksten mangler i filen.');
  const sections = readSections(main, mainPart, budget);
  const frames = sections.frames.flatMap(({ kind, type, relation }): Frame[] => {
    const target = neighbours.relationships.get(relation);
    if (!target || target.external) return [];
    const place = { part: target.target, kind, type };
    const frame = readFrame(files, place, title, { namespaces, budget, remarks });
    return frame ? [frame] : [];
  });
  const settings = parsed('settings');
  const numbering = parsed('numbering');
  const themePart = [...neighbours.relationships.values()].find(
    ({ type, external }) => type === 'theme' && !external,
  );
  const themeBytes = themePart ? files.read(themePart.target) : null;
  const theme = themePart && themeBytes ? parseXml(themeBytes, themePart.target, namespaces, budget) : null;
  const themePictures = partPictures(
    files,
    themePart ? readRelationships(files, themePart.target, budget) : new Map(),
  );
  // A theme may name what lies outside the file.
  const themeIsWhole =
    theme !== null &&
    [...descendantsOf(theme)].every((node) =>
      Object.entries(node.attributes).every(([name, id]) => !name.startsWith('r:') || themePictures.has(id)),
    );
  if (files.has('word/vbaProject.bin')) remarks.add('macros');
  return {
    namespaces,
    styles: withoutChanges(parsed('styles') ?? element('w:styles')),
    numbering: numbering ? withoutPictureBullets(numbering) : null,
    theme: theme && themeIsWhole ? { root: theme, pictures: [...themePictures.values()] } : null,
    themeFonts: themeFonts(theme),
    fonts: childrenOf(parsed('fontTable') ?? undefined, 'w:font'),
    colourMap: childOf(settings ?? undefined, 'w:clrSchemeMapping') ?? null,
    evenAndOdd: isOn(childOf(settings ?? undefined, 'w:evenAndOddHeaders')),
    frames,
    page: sections.page,
    remarks,
  };
}

/**
 * Opens a Word file as a template. Hostile, damaged and protected files, and those that are no Word files, are refused
 * with a Danish sentence; macros are never run and nothing outside the file is fetched.
 * @param title stands where the template shows the title of its document; any will do for one that is only looked through
 */
export function readTemplate(
  bytes: Uint8Array,
  fileName: string,
  title = 'Titel',
  limits: ReadLimits = templateLimits,
): TemplateResult {
  try {
    identifyFile(bytes, fileName);
    const template = openTemplate(openPackage(bytes, limits), title, new Budget(limits));
    return { ok: true, template };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toError() };
    throw error;
  }
}
