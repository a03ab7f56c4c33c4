import type { Outline } from '#shared/report/outline/outline.ts';
import { Budget } from '#shared/word/read/budget.ts';
import { defaultLimits } from '#shared/word/read/limits.ts';
import { mergeNumbering, mergedNumbers, withNumbers } from './merge/mergeNumbering.ts';
import { mergeStyles, usedStyles } from './merge/mergeStyles.ts';
import type { MergedStyles } from './merge/mergeStyles.ts';
import { openPackageFiles } from './merge/packageFiles.ts';
import type { PackageFiles } from './merge/packageFiles.ts';
import { placeFrames, placePictures, withRelations } from './merge/placeFrames.ts';
import { setPageNumbers } from './merge/setPageNumbers.ts';
import { settingsOrder } from './merge/propertyOrder.ts';
import type { TemplateParts } from './templateParts.ts';
import { childOf, childrenOf, element, withChild } from './xml/element.ts';
import type { XmlElement } from './xml/element.ts';
import { parseXml } from './xml/parseXml.ts';
import { writeXml } from './xml/writeXml.ts';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const SETTINGS = 'word/settings.xml';
const FONTS = 'word/fontTable.xml';
const THEME = 'word/theme/theme1.xml';

const HEADING_IDS = ['Heading1', 'Heading2', 'Heading3'];
const BULLET_IDS = ['ListBullet', 'ListBullet2', 'ListBullet3'];

/** The template's bullets, where it has a list style that brings them; the paragraphs then need none of their own. */
function useOwnBullets(files: PackageFiles, { styles, taken }: MergedStyles): void {
  const part = 'word/document.xml';
  BULLET_IDS.forEach((id, level) => {
    const style = childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    if (!taken.has(id) || !childOf(childOf(style, 'w:pPr'), 'w:numPr')) return;
    const direct = new RegExp(
      `(<w:pPr><w:pStyle w:val="${id}"/>(?:<w:keepNext/>)?)<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="\\d+"/></w:numPr>`,
      'g',
    );
    files.put(part, files.text(part).replace(direct, '$1'));
  });
}

function mergeSettings(settings: XmlElement, template: TemplateParts): XmlElement {
  const even = element('w:evenAndOddHeaders', { 'w:val': template.evenAndOdd ? '1' : '0' });
  const merged = withChild(settings, even, settingsOrder);
  return template.colourMap ? withChild(merged, template.colourMap, settingsOrder) : merged;
}

/** Our fonts with their stand-ins, and those the template says something of; fonts it brings along stay there. */
function mergeFonts(fonts: XmlElement, template: TemplateParts): XmlElement {
  const known = new Set(childrenOf(fonts, 'w:font').map(({ attributes }) => attributes['w:name']));
  const added = template.fonts
    .filter(({ attributes }) => !known.has(attributes['w:name']))
    .map((font) => ({
      ...font,
      children: childrenOf(font).filter(({ name }) => !name.startsWith('w:embed')),
    }));
  return { ...fonts, children: [...fonts.children, ...added] };
}

/**
 * Gives a file that `writeWord` wrote the styles, theme, lists, header and footer of a Word template. Styles are matched
 * by name; those the template lacks stay ours. Headings are numbered as the report has them, and a draft is still marked
 * as one on every page.
 * @param written bytes of a file of our own writing
 */
export function mergeTemplate(
  written: Uint8Array,
  template: TemplateParts,
  outline: Pick<Outline, 'draft' | 'language'>,
): Uint8Array {
  const files = openPackageFiles(written);
  const { namespaces } = template;
  const parse = (part: string): XmlElement =>
    parseXml(files.bytes(part) ?? new Uint8Array(), part, namespaces, new Budget(defaultLimits));
  const shown = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', NUMBERING];
  const used = usedStyles(shown.filter((part) => files.bytes(part)).map(parse));
  // The report's own lines in the template's header and footer.
  used.add('Header').add('Footer');
  const numbering = parse(NUMBERING);
  const numIds = mergedNumbers(template.numbering, numbering);
  const merged = mergeStyles(withNumbers(template.styles, numIds), parse(STYLES), used, outline.language);
  files.put(STYLES, writeXml(merged.styles, namespaces));
  if (template.numbering) {
    const lists = mergeNumbering(template.numbering, numbering, numIds, merged, HEADING_IDS);
    files.put(NUMBERING, writeXml(lists, namespaces));
  }
  files.put(SETTINGS, writeXml(mergeSettings(parse(SETTINGS), template), namespaces));
  files.put(FONTS, writeXml(mergeFonts(parse(FONTS), template), namespaces));
  if (template.theme) {
    const relations = placePictures(files, THEME, template.theme.pictures);
    files.put(THEME, writeXml(withRelations(template.theme.root, relations), namespaces));
  }
  useOwnBullets(files, merged);
  placeFrames(files, template, outline, { styles: merged, numIds, namespaces });
  setPageNumbers(files, parse, template.themeFonts);
  return files.pack();
}
