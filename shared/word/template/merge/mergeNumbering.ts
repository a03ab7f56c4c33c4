import { childOf, childrenOf, descendantsOf, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { withStyleIds, withoutLooseStyles } from './mergeStyles.ts';
import type { MergedStyles } from './mergeStyles.ts';

function highest(root: XmlElement, name: string, attribute: string): number {
  return Math.max(0, ...childrenOf(root, name).map((node) => Number(node.attributes[attribute] ?? 0)));
}

function shifted(node: XmlElement, attribute: string, by: number): XmlElement {
  const value = Number(node.attributes[attribute] ?? 0) + by;
  return { ...node, attributes: { ...node.attributes, [attribute]: String(value) } };
}

/** Prefixes that older Words may pass over, of both parts. */
function ignorable(...roots: readonly XmlElement[]): Record<string, string> {
  const prefixes = roots.flatMap((root) => (root.attributes['mc:Ignorable'] ?? '').split(' '));
  const named = [...new Set(prefixes)].filter((prefix) => prefix !== '');
  return named.length > 0 ? { 'mc:Ignorable': named.join(' ') } : {};
}

/** Headings belong to the report's own numbering: the template's lets go of them. */
function unlinked(list: XmlElement, headings: readonly string[]): XmlElement {
  return rewrite(list, (node) =>
    node.name === 'w:pStyle' && headings.includes(node.attributes['w:val'] ?? '') ? [] : [node],
  );
}

/** What the template's lists are called in the merged file: their `w:numId` there → here. */
export function mergedNumbers(template: XmlElement | null, own: XmlElement): ReadonlyMap<string, string> {
  const by = highest(own, 'w:num', 'w:numId') + 1;
  const lists = new Set(
    childrenOf(template ?? undefined, 'w:abstractNum').map((list) => list.attributes['w:abstractNumId']),
  );
  return new Map(
    childrenOf(template ?? undefined, 'w:num')
      .filter((number) => lists.has(childOf(number, 'w:abstractNumId')?.attributes['w:val']))
      .map((number) => [
        number.attributes['w:numId'] ?? '',
        shifted(number, 'w:numId', by).attributes['w:numId'] ?? '',
      ]),
  );
}

/** Our lists and the template's in one part. @param numIds as `mergedNumbers` gives them */
export function mergeNumbering(
  template: XmlElement,
  own: XmlElement,
  numIds: ReadonlyMap<string, string>,
  styles: Pick<MergedStyles, 'ids' | 'known'>,
  headings: readonly string[],
): XmlElement {
  const abstractBy = highest(own, 'w:abstractNum', 'w:abstractNumId') + 1;
  const lists = childrenOf(template, 'w:abstractNum').map((list) =>
    shifted(
      unlinked(withoutLooseStyles(withStyleIds(list, styles.ids), styles.known), headings),
      'w:abstractNumId',
      abstractBy,
    ),
  );
  const numbers = childrenOf(template, 'w:num').flatMap((number) => {
    const numId = numIds.get(number.attributes['w:numId'] ?? '');
    if (numId === undefined) return [];
    const named = { ...number, attributes: { ...number.attributes, 'w:numId': numId } };
    return [
      rewrite(unlinked(named, headings), (node) =>
        node.name === 'w:abstractNumId' ? [shifted(node, 'w:val', abstractBy)] : [node],
      ),
    ];
  });
  return {
    ...own,
    attributes: { ...own.attributes, ...ignorable(own, template) },
    children: [
      ...childrenOf(own, 'w:abstractNum'),
      ...lists,
      ...childrenOf(own, 'w:num'),
      ...numbers,
      ...childrenOf(own).filter(({ name }) => name !== 'w:abstractNum' && name !== 'w:num'),
    ],
  };
}

/** What comes from the template, with its lists called as they are in the merged file; a list that is gone is none. */
export function withNumbers(node: XmlElement, numIds: ReadonlyMap<string, string>): XmlElement {
  if (![...descendantsOf(node)].some(({ name }) => name === 'w:numId')) return node;
  return rewrite(node, (child) => {
    const value = child.attributes['w:val'];
    if (child.name !== 'w:numId' || value === undefined || value === '0') return [child];
    return [{ ...child, attributes: { 'w:val': numIds.get(value) ?? '0' } }];
  });
}
