import type { WordTemplateRemark } from '#shared/domain/wordTemplate.ts';
import { childOf, childrenOf, descendantsOf, element, ownText, rewrite } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { closeFields } from './closeFields.ts';

/** Elements that only mean something in the file they stand in: marks of comments, notes, changes, proofing, places, language. */
const DROPPED = new Set([
  'w:lang',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:del',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:sectPr',
  'w:altChunk',
  'w:subDoc',
]);

/** Elements that are only a wrapping round what they hold. */
const UNWRAPPED = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Things of other programs, which would have to be run or fetched. */
const FOREIGN = new Set(['w:object', 'w:control', 'o:OLEObject', 'w:movie']);

/** What a picture or a shape stands in. */
export const SHAPES = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict', 'w:object']);

type Remarks = Set<WordTemplateRemark>;

function holds(node: XmlElement, names: (name: string) => boolean): boolean {
  for (const child of descendantsOf(node)) if (names(child.name)) return true;
  return false;
}

/** The paragraphs and tables of the first text box in a shape, which stands there twice (mc:Choice, mc:Fallback). */
function boxedBlocks(shape: XmlElement): XmlElement[] {
  for (const child of descendantsOf(shape)) {
    if (child.name !== 'w:txbxContent') continue;
    return childrenOf(child).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  }
  return [];
}

/** Text boxes are read out of order or not at all: their text is put after the paragraph they hang on. */
function unbox(paragraph: XmlElement, remarks: Remarks): XmlElement[] {
  const boxed: XmlElement[] = [];
  // The outermost shape goes with both its forms, so that its text is taken once.
  const withoutBoxes = (node: XmlElement): XmlElement => ({
    ...node,
    children: node.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (!SHAPES.has(child.name) || !holds(child, (name) => name === 'w:txbxContent')) {
        return [withoutBoxes(child)];
      }
      boxed.push(...boxedBlocks(child));
      return [];
    }),
  });
  const plain = withoutBoxes(paragraph);
  if (boxed.length === 0) return [paragraph];
  remarks.add('textBoxes');
  return [plain, ...boxed];
}

/** A content control gives way to what it holds; a hint of what to type is no text, the report's title is. */
function unwrapControl(control: XmlElement, title: string): (XmlElement | string)[] {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (!content) return [];
  const bound = childOf(properties, 'w:dataBinding')?.attributes['w:xpath'] ?? '';
  if (/\btitle\b/i.test(bound)) {
    let said = false;
    return rewrite(content, (child) => {
      if (child.name !== 'w:t') return [child];
      const text = said ? '' : title;
      said = true;
      return [element('w:t', { 'xml:space': 'preserve' }, [text])];
    }).children;
  }
  return childOf(properties, 'w:showingPlcHdr') ? [] : content.children;
}

/** A table with merged cells is set as its text: merged cells are read in the wrong order. */
function unmerge(table: XmlElement, remarks: Remarks): XmlElement[] {
  const merged = holds(table, (name) => name === 'w:gridSpan' || name === 'w:vMerge' || name === 'w:hMerge');
  if (!merged && childOf(table, 'w:tblGrid')) return [table];
  remarks.add('textBoxes');
  return childrenOf(table, 'w:tr')
    .flatMap((row) => childrenOf(row, 'w:tc'))
    .flatMap((cell) => childrenOf(cell).filter(({ name }) => name === 'w:p' || name === 'w:tbl'));
}

function hasContent(block: XmlElement): boolean {
  return (
    block.name === 'w:tbl' ||
    holds(block, (name) => SHAPES.has(name) || name === 'w:fldChar' || name === 'w:fldSimple') ||
    [...descendantsOf(block)].some((child) => child.name === 'w:t' && ownText(child).trim() !== '')
  );
}

/** True when the frame shows anything. */
export function isShown(root: XmlElement): boolean {
  return childrenOf(root).some(hasContent);
}

/** Blank paragraphs go; a table is followed by a paragraph, as Word will have it (ISO 29500-1 17.4.37). */
function tidyBlocks(blocks: readonly XmlElement[]): XmlElement[] {
  const kept = blocks.filter(hasContent);
  const spaced = kept.flatMap((block, index) =>
    block.name === 'w:tbl' && kept[index + 1]?.name !== 'w:p' ? [block, element('w:p')] : [block],
  );
  return spaced.length > 0 ? spaced : [element('w:p')];
}

/**
 * A header or footer without what only means something in the file it comes from, without text boxes and merged cells,
 * and with nothing that is fetched or run. `title` is set where the template shows the title of its document.
 */
export function cleanFrame(root: XmlElement, title: string, remarks: Remarks): XmlElement {
  const plain = rewrite(closeFields(root, title), (child) => {
    if (DROPPED.has(child.name)) return [];
    if (FOREIGN.has(child.name)) {
      remarks.add('droppedParts');
      return [];
    }
    if (UNWRAPPED.has(child.name)) {
      return child.children.filter((inner) => typeof inner === 'string' || !inner.name.endsWith('Pr'));
    }
    if (child.name === 'w:sdt') return unwrapControl(child, title);
    if (child.name === 'w:p') return unbox(child, remarks);
    if (child.name === 'w:tbl') return unmerge(child, remarks);
    // ISO 29500-1 17.4.65: a cell ends with a paragraph.
    if (child.name === 'w:tc' && childrenOf(child).at(-1)?.name !== 'w:p') {
      return [{ ...child, children: [...child.children, element('w:p')] }];
    }
    return [child];
  });
  return { ...plain, children: tidyBlocks(childrenOf(plain)) };
}
