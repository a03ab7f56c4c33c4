import type { Run } from '#shared/report/outline/outline.ts';

/** Characters of the private use area, which stand in for runs while a phrase is made. */
const FIRST = 0xe000;

/** A phrase with runs in it: `phrase` gets a stand-in for each of them and sets them where they belong. */
export function fillPhrase(runs: readonly Run[], phrase: (...slots: string[]) => string): Run[] {
  const template = phrase(...runs.map((_run, at) => String.fromCharCode(FIRST + at)));
  return template
    .split(/([\uE000-\uF8FF])/)
    .flatMap((part): Run[] => {
      const run = part.length === 1 ? runs[part.charCodeAt(0) - FIRST] : undefined;
      return run ? [run] : [{ text: part }];
    })
    .filter(({ text }) => text !== '');
}
