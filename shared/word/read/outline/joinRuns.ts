import type { Run } from '#shared/report/outline/outline.ts';
import type { RawParagraph, RawRun } from '../story/rawBlocks.ts';
import type { ResolvedStyle, StyleSheet } from '../styles/styleSheet.ts';

/** A run with its styles worked in. `size` in half points. */
export type StyledRun = Required<Pick<RawRun, 'text' | 'link' | 'marks'>> & {
  bold: boolean;
  italic: boolean;
  size: number;
};

/** The size a run is set in, in half points. */
export function sizeOf(run: RawRun, paragraph: ResolvedStyle, styles: StyleSheet): number {
  return run.size ?? styles.character(run.styleId)?.size ?? paragraph.size ?? styles.defaultSize;
}

/** Works the paragraph's and the run's own styles into a run (ISO 29500-1 17.7.2: nearest wins). */
export function styleRun(run: RawRun, paragraph: ResolvedStyle, styles: StyleSheet): StyledRun {
  const own = styles.character(run.styleId);
  return {
    text: run.text,
    link: run.link,
    marks: run.marks,
    bold: run.bold ?? own?.bold ?? paragraph.bold ?? false,
    italic: run.italic ?? own?.italic ?? paragraph.italic ?? false,
    size: sizeOf(run, paragraph, styles),
  };
}

function isSame(a: readonly string[] = [], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((mark, at) => mark === b[at]));
}

/**
 * The runs of a paragraph as the outline has them: neighbours of the same looks joined (Word splits words over
 * runs), blanks at both ends gone. Bold and italic are told only where they differ from the paragraph's style.
 */
export function joinRuns(raw: RawParagraph, style: ResolvedStyle, styles: StyleSheet): Run[] {
  const runs: Run[] = [];
  for (const each of raw.runs) {
    if (each.text === '') continue;
    const { text, link, bold, italic, marks } = styleRun(each, style, styles);
    const isBold = bold && style.bold !== true;
    const isItalic = italic && style.italic !== true;
    const last = runs.at(-1);
    const same =
      last &&
      (last.bold ?? false) === isBold &&
      (last.italic ?? false) === isItalic &&
      (last.link ?? null) === link &&
      isSame(last.marks, marks);
    if (same) {
      last.text += text;
      continue;
    }
    const run: Run = { text };
    if (isBold) run.bold = true;
    if (isItalic) run.italic = true;
    if (link !== null) run.link = link;
    if (marks.length > 0) run.marks = marks;
    runs.push(run);
  }
  return trimRuns(runs);
}

/** Takes the blanks off both ends, in the runs themselves; runs that were nothing else go. */
export function trimRuns(runs: Run[]): Run[] {
  for (let first = runs[0]; first; first = runs[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') break;
    runs.shift();
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    runs.pop();
  }
  return runs;
}

/** Takes `length` characters off the front. */
export function dropFront(runs: readonly Run[], length: number): Run[] {
  let left = length;
  const rest: Run[] = [];
  for (const run of runs) {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    if (cut < run.text.length) rest.push({ ...run, text: run.text.slice(cut) });
  }
  return trimRuns(rest);
}
