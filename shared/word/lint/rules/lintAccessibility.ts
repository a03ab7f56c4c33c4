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

function headings(body: XmlNode): WordProblem[] {
  let before = 0;
  return [...elementsOf(body, 'w:p')].flatMap((paragraph): WordProblem[] => {
    const style = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
    const level = Number(/^Heading(\d)$/.exec(style)?.[1] ?? 0);
    if (level === 0) return [];
    const skips = level > before + 1 && before > 0;
    before = level;
    return skips ? [{ code: 'heading-skips-level', part: PART, detail: textOf(paragraph).slice(0, 40) }] : [];
  });
}

function language(styles: XmlNode): WordProblem[] {
  const defaults = elementsOf(styles, 'w:rPrDefault').next().value;
  const found = defaults ? elementsOf(defaults, 'w:lang').next().value?.attributes['w:val'] : undefined;
  return found ? [] : [{ code: 'no-language', part: 'word/styles.xml', detail: 'w:lang' }];
}

/** What EN 301 549 chapter 10 asks that can be seen in the file: alt text, headings in order, language, title. */
export function lintAccessibility(parts: WordParts): WordProblem[] {
  const core = parts.core.children[0];
  const property = (name: string) => childOf(core, name)?.text.trim() ?? '';
  return [
    ...[...parts.pages].flatMap(([part, page]) => pictures(page, part)),
    ...headings(parts.body),
    ...[...elementsOf(parts.body, 'w:tblHeader')]
      .filter((row) => row.attributes['w:val'] !== undefined)
      .map(() => ({ code: 'header-row-value' as const, part: PART, detail: 'w:tblHeader' })),
    ...language(parts.styles),
    ...(property('dc:language') === ''
      ? [{ code: 'no-language' as const, part: 'docProps/core.xml', detail: 'dc:language' }]
      : []),
    ...(property('dc:title') === ''
      ? [{ code: 'no-title' as const, part: 'docProps/core.xml', detail: 'dc:title' }]
      : []),
  ];
}
