import { WHITE, isReadable } from '#shared/domain/colour.ts';
import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { childOf, elementsOf, valueOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

/** Deeper than styles are ever based on each other; a circle ends here. */
const DEEPEST = 20;
const RGB = /^[0-9A-F]{6}$/i;

/** The colour of a style's text and the fill behind it, its own or those of the style it is based on. */
function coloursOf(
  byId: ReadonlyMap<string, XmlNode>,
  id: string | undefined,
  depth = 0,
): { text: string | undefined; fill: string | undefined } {
  const style = id === undefined || depth > DEEPEST ? undefined : byId.get(id);
  if (!style) return { text: undefined, fill: undefined };
  const above = coloursOf(byId, valueOf(style, 'w:basedOn'), depth + 1);
  const fill = childOf(childOf(style, 'w:pPr'), 'w:shd')?.attributes['w:fill'];
  return { text: valueOf(childOf(style, 'w:rPr'), 'w:color') ?? above.text, fill: fill ?? above.fill };
}

/**
 * The text of every style that the pages use, on the fill of its paragraphs or on white: at least 4.5 : 1 (WCAG 1.4.3).
 * Here too a Word template is seen, whose colours the report does not choose. Automatic colours are Word's to keep readable.
 */
export function lintContrast({ pages, styles }: WordParts): WordProblem[] {
  const byId = new Map(
    [...elementsOf(styles, 'w:style')].map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const used = new Set(
    [...pages.values()].flatMap((page) =>
      [...elementsOf(page, 'w:pStyle')].map(({ attributes }) => attributes['w:val'] ?? ''),
    ),
  );
  return [...used].flatMap((id): WordProblem[] => {
    const { text = '', fill = WHITE } = coloursOf(byId, id);
    const behind = RGB.test(fill) ? fill : WHITE;
    if (!RGB.test(text) || isReadable(text, [behind])) return [];
    const name = valueOf(byId.get(id), 'w:name') ?? id;
    return [{ code: 'low-contrast', part: 'word/styles.xml', detail: `${name}: #${text} på #${behind}` }];
  });
}
