import { childOf, childrenOf, descendantsOf, element, ownText, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';

/** Fields that say something of the report itself. All others (DDE, INCLUDEPICTURE, LINK …) leave the text they show. */
const KEPT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|SUBJECT|AUTHOR|DATE|SAVEDATE|TIME)\b/i;

/** True when a field of the part shows the page's number. */
export function showsPageNumber(root: XmlElement): boolean {
  return [...descendantsOf(root)].some(
    (node) =>
      (node.name === 'w:instrText' && /^\s*PAGE\b/i.test(ownText(node))) ||
      (node.name === 'w:fldSimple' && /^\s*PAGE\b/i.test(node.attributes['w:instr'] ?? '')) ||
      node.name === 'w:pgNum',
  );
}

/** What it shows is the title its file had; the report has its own. */
const TITLE = /^\s*TITLE\b/i;

type OpenField = { marks: XmlElement[]; instruction: string; shown: XmlElement[] };

/** A text in the place of a field's; `w:t` keeps the run it stands in, and so its looks. */
function textOf(text: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [text]);
}

/**
 * What to do with the parts of complex fields that are not kept, found over all runs (ISO 29500-1 17.16.18): `dropped`
 * go, one of `titles` is the place of the report's title.
 */
function marksToDrop(root: XmlElement): { dropped: Set<XmlElement>; titles: Set<XmlElement> } {
  const dropped = new Set<XmlElement>();
  const titles = new Set<XmlElement>();
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
    if (node.name === 'w:t') open.at(-1)?.shown.push(node);
    if (node.name !== 'w:fldChar') continue;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ marks: [node], instruction: '', shown: [] });
    else open.at(-1)?.marks.push(node);
    if (type !== 'end') continue;
    const field = open.pop();
    if (!field) dropped.add(node);
    else if (!KEPT.test(field.instruction)) for (const mark of field.marks) dropped.add(mark);
    if (!field || !TITLE.test(field.instruction)) continue;
    // A field that was never updated shows nothing yet: the title stands where the field ends.
    const [place = node, ...rest] = field.shown;
    titles.add(place);
    for (const text of rest) dropped.add(text);
  }
  for (const field of open) for (const mark of field.marks) dropped.add(mark);
  return { dropped, titles };
}

/** The report's title in the looks a simple field of the title has. */
function titleRun(field: XmlElement, title: string): XmlElement {
  const properties = childrenOf(childOf(field, 'w:r'), 'w:rPr');
  return element('w:r', {}, [...properties, textOf(title)]);
}

/**
 * Leaves the fields that say something of the report, and of all others the text they showed last.
 * @param title the report's, which stands where a field shows that of its file
 */
export function closeFields(root: XmlElement, title: string): XmlElement {
  const { dropped, titles } = marksToDrop(root);
  const strip = (parent: XmlElement): XmlElement => ({
    ...parent,
    children: parent.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (titles.has(child)) return [textOf(title)];
      return dropped.has(child) ? [] : [strip(child)];
    }),
  });
  return rewrite(strip(root), (node): XmlElement[] => {
    if (node.name === 'w:fldSimple' && TITLE.test(node.attributes['w:instr'] ?? '')) {
      return [titleRun(node, title)];
    }
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
