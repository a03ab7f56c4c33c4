import type { Run } from '#shared/report/outline/outline.ts';
import type { RawParagraph, RawRun } from '../story/rawBlocks.ts';
import type { ResolvedStyle, StyleSheet } from '../styles/styleSheet.ts';

/** A run with its styles worked in. `size` in half points. */
export type StyledRun = Required<Pick<RawRun, 'text' | 'link' | 'marks'>> & {
  bold: boolean;
  italic: boolean;
  size: number;
};

/** Works the paragraph's and the run's own styles into a run (ISO 29500-1 17.7.2: nearest wins). */
export function styleRun(run: RawRun, paragraph: ResolvedStyle, styles: StyleSheet): StyledRun {
  const own = styles.character(run.styleId);
  return {
    text: run.text,
    link: run.link,
    marks: run.marks,
    bold: run.bold ?? own?.bold ?? paragraph.bold ?? false,
    italic: run.italic ?? own?.italic ?? paragraph.italic ?? false,
    size: run.size ?? own?.size ?? paragraph.size ?? styles.defaultSize,
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
    if (same) last.text += text;
    else
      runs.push({
        text,
        ...(isBold ? { bold: true } : {}),
        ...(isItalic ? { italic: true } : {}),
        ...(link === null ? {} : { link }),
        ...(marks.length === 0 ? {} : { marks }),
      });
  }
  return trimRuns(runs);
}

/** Takes the blanks off both ends; runs that were nothing else go. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed = runs.map((run) => ({ ...run }));
  for (let first = trimmed[0]; first; first = trimmed[0]) {
    first.text = first.text.trimStart();
    if (first.text !== '') break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    trimmed.pop();
  }
  return trimmed;
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
