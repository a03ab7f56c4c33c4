import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline, Run } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';
import { runsOf } from '../runsOf.ts';

/** Words that say that there is a link, and not where it leads. */
const SAYS_NOTHING =
  /^(klik( her)?|her|dette|denne|link|linket|l(æ|ae)s( mere)?( her)?|se( mere| her)?|mere|hent|download|here|click here|read more)$/i;
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** Neighbouring runs with the same address are one link to the reader, whatever their marks. */
function linksOf(runs: readonly Run[]): { link: string; text: string }[] {
  const links: { link: string; text: string }[] = [];
  let before: string | undefined;
  for (const { link, text } of runs) {
    const last = links.at(-1);
    if (link !== undefined && link === before && last) last.text += text;
    else if (link !== undefined) links.push({ link, text });
    before = link;
  }
  return links;
}

/** A link says where it leads, read alone in a list of links (WCAG 2.4.4). */
export function checkLinks({ blocks }: Outline): AccessibilityFinding[] {
  return blocks.flatMap(runsOf).flatMap(({ runs, source }) =>
    linksOf(runs).flatMap(({ text, link }) => {
      const words = text.trim().replace(/[\s.…!:;,»>→]+$/, '');
      if (words === '') return [findingOf('linkTextSaysNothing', link, source)];
      if (SAYS_NOTHING.test(words)) return [findingOf('linkTextSaysNothing', words, source)];
      return ADDRESS.test(words) ? [findingOf('linkTextIsAddress', words, source)] : [];
    }),
  );
}
