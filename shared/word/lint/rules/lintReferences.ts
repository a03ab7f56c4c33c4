import type { WordProblem, WordProblemCode } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { elementsOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

function missing(
  part: string,
  page: XmlNode,
  code: WordProblemCode,
  elements: readonly string[],
  attribute: string,
  known: { has(key: string): boolean },
): WordProblem[] {
  return elements.flatMap((name) =>
    [...elementsOf(page, name)]
      .map((element) => element.attributes[attribute])
      .filter((value) => value !== undefined && !known.has(value))
      .map((value) => ({ code, part, detail: `${name} ${value}` })),
  );
}

/** A field that points at a bookmark which is not there shows an error when Word updates it. */
function missingFieldTargets(part: string, page: XmlNode, bookmarks: ReadonlySet<string>): WordProblem[] {
  return [...elementsOf(page, 'w:instrText')]
    .map((instruction) => /^\s*(?:PAGE)?REF (\S+)/.exec(instruction.text)?.[1])
    .filter((name) => name !== undefined && !bookmarks.has(name))
    .map((name) => ({ code: 'missing-bookmark', part, detail: `w:instrText ${name}` }));
}

function keysOf(root: XmlNode, element: string, attribute: string): Set<string> {
  return new Set([...elementsOf(root, element)].map((node) => node.attributes[attribute] ?? ''));
}

/** Everything a page names must be there: styles, numberings, relations, bookmarks. */
export function lintReferences(parts: WordParts): WordProblem[] {
  const styles = keysOf(parts.styles, 'w:style', 'w:styleId');
  // The number 0 takes a paragraph out of its style's list (17.9.18).
  const numbers = keysOf(parts.numbering, 'w:num', 'w:numId').add('0');
  const bookmarks = keysOf(parts.body, 'w:bookmarkStart', 'w:name');
  const inPages = [...parts.pages].flatMap(([part, page]) => {
    const relations = parts.relations(part);
    return [
      ...missing(part, page, 'missing-style', ['w:pStyle', 'w:rStyle', 'w:tblStyle'], 'w:val', styles),
      ...missing(part, page, 'missing-numbering', ['w:numId'], 'w:val', numbers),
      ...missing(part, page, 'missing-relation', ['w:hyperlink'], 'r:id', relations),
      ...missing(part, page, 'missing-relation', ['a:blip'], 'r:embed', relations),
      ...missing(part, page, 'missing-bookmark', ['w:hyperlink'], 'w:anchor', bookmarks),
      ...missingFieldTargets(part, page, bookmarks),
    ];
  });
  return [
    ...inPages,
    ...missing(
      'word/styles.xml',
      parts.styles,
      'missing-style',
      ['w:basedOn', 'w:next', 'w:link'],
      'w:val',
      styles,
    ),
    ...missing('word/styles.xml', parts.styles, 'missing-numbering', ['w:numId'], 'w:val', numbers),
  ];
}
