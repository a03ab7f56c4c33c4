import { inline } from '#shared/domain/richText.ts';
import type { Inline } from '#shared/domain/richText.ts';

const runs = inline.strict().array().min(1);

/** True for the runs of one line of rich text: what they say is read in one, however it is formatted. */
export function isRuns(value: unknown): value is Inline[] {
  return Array.isArray(value) && runs.safeParse(value).success;
}

/** What runs say together. */
export function textOf(list: readonly Inline[]): string {
  return list.map(({ text }) => text).join('');
}

/** The runs with each match of a global pattern replaced in what they say together; `put` stands as the match began. */
export function replaceInRuns(list: readonly Inline[], pattern: RegExp, put: string): Inline[] {
  const said = textOf(list);
  const found = [...said.matchAll(pattern)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
  let start = 0;
  return list.flatMap((run) => {
    const [from, to] = [start, start + run.text.length];
    start = to;
    let text = '';
    let at = from;
    for (const match of found) {
      if (match.to <= from || match.from >= to) continue;
      text += said.slice(at, Math.max(at, match.from)) + (match.from >= from ? put : '');
      at = Math.min(match.to, to);
    }
    text += said.slice(at, to);
    return text === '' && run.text !== '' ? [] : [{ ...run, text }];
  });
}
