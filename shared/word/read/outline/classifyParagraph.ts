import type { ListCounter } from '../numbering/listCounter.ts';
import type { RawParagraph } from '../story/rawBlocks.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';

/** A paragraph's place in the outline, by the file's own word: a heading, a list item, or plain. */
export type ParagraphClass =
  | { kind: 'heading'; level: number; how: 'style' | 'characterStyle'; number: string }
  | { kind: 'item'; level: number; ordered: boolean; number: string }
  | { kind: 'contents' }
  | { kind: 'plain' };

const BODY_OUTLINE_LEVEL = 9;

/** The level of heading that all of a paragraph is made by its character styles. */
function characterHeading(raw: RawParagraph, styles: StyleSheet): number | null {
  let level: number | null = null;
  for (const run of raw.runs) {
    if (run.text.trim() === '') continue;
    const own = styles.linkedHeadingLevel(run.styleId);
    if (own === null || (level !== null && own !== level)) return null;
    level = own;
  }
  return level;
}

/** Reads styles, outline levels, numbering and character styles; looks made by hand are told apart elsewhere. */
export function classifyParagraph(raw: RawParagraph, styles: StyleSheet, lists: ListCounter): ParagraphClass {
  const style = styles.paragraph(raw.styleId);
  if (raw.inContents || style.role === 'contents') return { kind: 'contents' };
  const numId = raw.numId ?? style.numId;
  const listLevel = raw.listLevel ?? style.listLevel ?? 0;
  const inList = numId !== null && numId !== '0';
  const number = inList ? lists.next(numId, listLevel) : '';
  const outline =
    raw.outlineLevel === null || raw.outlineLevel >= BODY_OUTLINE_LEVEL ? null : raw.outlineLevel + 1;
  const level = raw.outlineLevel === BODY_OUTLINE_LEVEL ? null : (outline ?? style.headingLevel);
  if (level !== null) return { kind: 'heading', level, how: 'style', number };
  const byCharacters = characterHeading(raw, styles);
  if (byCharacters !== null) return { kind: 'heading', level: byCharacters, how: 'characterStyle', number };
  const ordered = inList ? lists.isOrdered(numId, listLevel) : null;
  if (ordered !== null) return { kind: 'item', level: listLevel, ordered, number };
  if (!inList && raw.numId !== '0' && (style.role === 'bullet' || style.role === 'number'))
    return { kind: 'item', level: 0, ordered: style.role === 'number', number: '' };
  return { kind: 'plain' };
}
