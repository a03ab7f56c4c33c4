import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { elementsOf, valueOf } from '../xmlTree.ts';

function repeated(part: string, what: string, values: readonly (string | undefined)[]): WordProblem[] {
  const seen = new Set<string>();
  return values.flatMap((value): WordProblem[] => {
    if (value === undefined) return [];
    if (seen.has(value)) return [{ code: 'duplicate-id', part, detail: `${what} ${value}` }];
    seen.add(value);
    return [];
  });
}

/** Ids that Word wants unique: content controls, bookmarks, drawings, styles. */
export function lintUniqueness(parts: WordParts): WordProblem[] {
  const { body } = parts;
  const part = 'word/document.xml';
  const bookmarks = [...elementsOf(body, 'w:bookmarkStart')];
  return [
    ...repeated(
      part,
      'w:sdt',
      [...elementsOf(body, 'w:sdtPr')].map((properties) => valueOf(properties, 'w:id')),
    ),
    ...repeated(
      part,
      'bookmark id',
      bookmarks.map((bookmark) => bookmark.attributes['w:id']),
    ),
    ...repeated(
      part,
      'bookmark',
      bookmarks.map((bookmark) => bookmark.attributes['w:name']?.toLowerCase()),
    ),
    ...repeated(
      part,
      'wp:docPr',
      [...elementsOf(body, 'wp:docPr')].map((drawing) => drawing.attributes['id']),
    ),
    ...repeated(
      'word/styles.xml',
      'style',
      [...elementsOf(parts.styles, 'w:style')].map((style) => style.attributes['w:styleId']),
    ),
  ];
}
