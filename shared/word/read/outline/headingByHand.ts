import type { RawParagraph } from '../story/rawBlocks.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';
import { styleRun } from './joinRuns.ts';
import { typedHeadingNumber } from './typedMarks.ts';

/** How a paragraph made to look like a heading looks; sizes in half points. */
export type HandLook = { bold: boolean; size: number; numberDepth: number };

const LONGEST = 110;
/** A point larger than the text around it is seen as larger. */
const LARGER = 2;

/**
 * Tells whether a paragraph without a heading style looks like one: short, no full stop, and all of it bold or
 * larger than `bodySize`. @returns its look, by which headings are ranked; null when it is plain text.
 */
export function headingByHand(raw: RawParagraph, styles: StyleSheet, bodySize: number): HandLook | null {
  const style = styles.paragraph(raw.styleId);
  const runs = raw.runs.filter((run) => run.text.trim() !== '').map((run) => styleRun(run, style, styles));
  const text = raw.runs
    .map((run) => run.text)
    .join('')
    .trim();
  if (runs.length === 0 || text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  if (/[.,;]$/.test(text) || text.includes('\n') || text.includes('\t') || /^[”“"»«]/.test(text)) return null;
  const bold = runs.every((run) => run.bold);
  const size = Math.min(...runs.map((run) => run.size));
  if (!bold && size < bodySize + LARGER) return null;
  const number = typedHeadingNumber(text)?.number;
  return { bold, size, numberDepth: number === undefined ? 0 : number.split('.').length };
}

/** Ranks the looks met: a typed "4.1" says its own level, else larger goes before smaller, bold before not. */
export function rankLooks(looks: readonly HandLook[]): (look: HandLook) => number {
  const key = (look: HandLook) => look.size * 2 + (look.bold ? 1 : 0);
  const keys = [...new Set(looks.map(key))].toSorted((a, b) => b - a);
  // Unnumbered headings that look like the numbered ones stand beside them; smaller ones stand below.
  const numbered = looks.filter((look) => look.numberDepth === 1).map(key);
  const top = numbered.length > 0 ? Math.max(...numbered) : null;
  const ranked = top === null ? keys : keys.filter((each) => each <= top);
  return (look) => {
    if (look.numberDepth > 0) return Math.min(look.numberDepth, 9);
    return Math.min(Math.max(ranked.indexOf(key(look)), 0) + 1, 9);
  };
}
