import { childOf, elementsOf, valueOf } from './xmlTree.ts';
import type { XmlNode } from './xmlTree.ts';

/** What the styles say of headings, by their ids. */
export type HeadingLevels = {
  /** The styles Word knows as headings: a style is one by its name, whatever its id. */
  headings: ReadonlyMap<string, number>;
  /** All styles whose paragraphs stand in Word's outline: by their own level, or by that of the style they are based on. */
  inOutline: ReadonlySet<string>;
};

/** Deeper than styles are ever based on each other; a circle ends here. */
const DEEPEST = 20;

/** Reads the heading styles once for all paragraphs. */
export function headingLevels(styles: XmlNode): HeadingLevels {
  const byId = new Map(
    [...elementsOf(styles, 'w:style')].map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const headings = new Map<string, number>();
  const inOutline = new Set<string>();
  /** 9 is Word's word for body text (ECMA-376 17.3.1.20). */
  const outlined = (id: string | undefined, depth = 0): boolean => {
    const style = id === undefined || depth > DEEPEST ? undefined : byId.get(id);
    if (!style) return false;
    const own = valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl');
    return own === undefined ? outlined(valueOf(style, 'w:basedOn'), depth + 1) : Number(own) < 9;
  };
  for (const [id, style] of byId) {
    const level = /^heading ([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1];
    if (level !== undefined) headings.set(id, Number(level));
    if (outlined(id)) inOutline.add(id);
  }
  return { headings, inOutline };
}
