import { headingLevels } from '../headingLevels.ts';
import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { childOf, elementsOf, textOf, valueOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

const PART = 'word/document.xml';

function pictures(page: XmlNode, part: string): WordProblem[] {
  return [...elementsOf(page, 'wp:docPr')]
    .filter((drawing) => {
      const decorative = elementsOf(drawing, 'adec:decorative').next().value?.attributes['val'];
      return (drawing.attributes['descr'] ?? '').trim() === '' && decorative !== '1' && decorative !== 'true';
    })
    .map((drawing) => ({ code: 'no-alt-text', part, detail: drawing.attributes['name'] ?? '' }));
}

/** Headings are paragraphs in Word's own heading styles; one that has only its outline level from elsewhere is none. */
function headings({ body, styles }: WordParts): WordProblem[] {
  const known = headingLevels(styles);
  let before = 0;
  return [...elementsOf(body, 'w:p')].flatMap((paragraph): WordProblem[] => {
    const style = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
    const level = known.headings.get(style);
    if (level === undefined && !known.inOutline.has(style)) return [];
    const detail = textOf(paragraph).slice(0, 40);
    if (level === undefined) return [{ code: 'heading-not-real', part: PART, detail }];
    // The first is one of the first level: what comes before it would belong to nothing.
    const skips = level > before + 1;
    before = level;
    return skips ? [{ code: 'heading-skips-level', part: PART, detail }] : [];
  });
}

/** The file's language stands once, in the defaults, and nothing says that it is read in another. */
function language({ pages, styles }: WordParts): WordProblem[] {
  const defaults = elementsOf(styles, 'w:rPrDefault').next().value;
  const found = defaults ? elementsOf(defaults, 'w:lang').next().value?.attributes['w:val'] : undefined;
  const part = 'word/styles.xml';
  const others = [[part, styles] as const, ...pages].flatMap(([name, root]) =>
    [...elementsOf(root, 'w:lang')]
      .map(({ attributes }) => attributes['w:val'])
      .filter((value) => value !== undefined && value !== 'da-DK')
      .map((value): WordProblem => ({ code: 'no-language', part: name, detail: value ?? '' })),
  );
  return found === undefined ? [{ code: 'no-language', part, detail: 'w:lang' }, ...others] : others;
}

/** A picture that floats is read wherever its anchor is (and Word's own checker says so). */
function floating(page: XmlNode, part: string): WordProblem[] {
  return [...elementsOf(page, 'wp:anchor')].map((anchor) => ({
    code: 'floating-picture',
    part,
    detail: childOf(anchor, 'wp:docPr')?.attributes['name'] ?? '',
  }));
}

/** What EN 301 549 chapter 10 asks that can be seen in the file: alt text, reading order, headings in order, language, title. */
export function lintAccessibility(parts: WordParts): WordProblem[] {
  const core = parts.core.children[0];
  const property = (name: string) => childOf(core, name)?.text.trim() ?? '';
  return [
    ...[...parts.pages].flatMap(([part, page]) => pictures(page, part)),
    ...floating(parts.body, PART),
    ...headings(parts),
    ...[...elementsOf(parts.body, 'w:tblHeader')]
      .filter((row) => row.attributes['w:val'] !== undefined)
      .map(() => ({ code: 'header-row-value' as const, part: PART, detail: 'w:tblHeader' })),
    ...language(parts),
    ...(property('dc:language') !== 'da-DK'
      ? [{ code: 'no-language' as const, part: 'docProps/core.xml', detail: 'dc:language' }]
      : []),
    ...(property('dc:title') === ''
      ? [{ code: 'no-title' as const, part: 'docProps/core.xml', detail: 'dc:title' }]
      : []),
  ];
}
