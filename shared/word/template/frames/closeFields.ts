import { childOf, childrenOf, descendantsOf, ownText, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';

/** Fields that say something of the report itself. All others (DDE, INCLUDEPICTURE, LINK …) leave the text they show. */
const KEPT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|TITLE|SUBJECT|AUTHOR|DATE|SAVEDATE|TIME)\b/i;

/** True when a field of the part shows the page's number. */
export function showsPageNumber(root: XmlElement): boolean {
  return [...descendantsOf(root)].some(
    (node) =>
      (node.name === 'w:instrText' && /^\s*PAGE\b/i.test(ownText(node))) ||
      (node.name === 'w:fldSimple' && /^\s*PAGE\b/i.test(node.attributes['w:instr'] ?? '')) ||
      node.name === 'w:pgNum',
  );
}

type OpenField = { marks: XmlElement[]; instruction: string };

/** The marks and instructions of complex fields that are not kept, found over all runs (ISO 29500-1 17.16.18). */
function marksToDrop(root: XmlElement): Set<XmlElement> {
  const dropped = new Set<XmlElement>();
  const open: OpenField[] = [];
  for (const node of descendantsOf(root)) {
    if (node.name === 'w:instrText' || node.name === 'w:delInstrText') {
      const field = open.at(-1);
      if (!field) dropped.add(node);
      else {
        field.marks.push(node);
        field.instruction += ownText(node);
      }
    }
    if (node.name !== 'w:fldChar') continue;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ marks: [node], instruction: '' });
    else open.at(-1)?.marks.push(node);
    if (type !== 'end') continue;
    const field = open.pop();
    if (!field) dropped.add(node);
    else if (!KEPT.test(field.instruction)) for (const mark of field.marks) dropped.add(mark);
  }
  for (const field of open) for (const mark of field.marks) dropped.add(mark);
  return dropped;
}

/** Leaves the fields that say something of the report, and of all others the text they showed last. */
export function closeFields(root: XmlElement): XmlElement {
  const dropped = marksToDrop(root);
  const strip = (parent: XmlElement): XmlElement => ({
    ...parent,
    children: parent.children.flatMap((child): (XmlElement | string)[] =>
      typeof child === 'string' ? [child] : dropped.has(child) ? [] : [strip(child)],
    ),
  });
  return rewrite(strip(root), (node): XmlElement[] => {
    if (node.name === 'w:fldSimple' && !KEPT.test(node.attributes['w:instr'] ?? '')) {
      return childrenOf(node).filter(({ name }) => name !== 'w:fldData');
    }
    if (node.name !== 'w:fldChar' && node.name !== 'w:fldSimple') return [node];
    // Word asks whether to update a field that is marked as dirty.
    const { 'w:dirty': _dirty, 'w:fldLock': _lock, ...attributes } = node.attributes;
    const data = childOf(node, 'w:ffData') ?? childOf(node, 'w:fldData');
    return [{ ...node, attributes, children: data ? [] : node.children }];
  });
}
