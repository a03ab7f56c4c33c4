import { paragraphOrder, runOrder } from '../merge/propertyOrder.ts';
import { childrenOf, rewrite } from './element.ts';
import type { XmlElement } from './element.ts';

function prefixed(names: string): string[] {
  return names.split(' ').map((name) => `w:${name}`);
}

/** The order of the children of what programs other than Word write in orders of their own (ISO 29500-1, annex A). */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:style': prefixed(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:pPr': [...paragraphOrder, 'w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr'],
  'w:rPr': runOrder,
  'w:tblPr': prefixed(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
      'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': prefixed(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
};

/** May stand several times. */
const REPEATED = 'w:tblStylePr';

/** What the strict form calls left and right (ISO 29500-1 17.18.44), where the other form knows only these. */
const SIDES: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

function sorted(node: XmlElement, order: readonly string[]): XmlElement {
  const place = (child: XmlElement) => {
    const at = order.indexOf(child.name);
    // Extensions of later Words stand after all that the standard names.
    return at < 0 ? order.length : at;
  };
  const once = childrenOf(node).filter(
    (child, index, all) =>
      child.name === REPEATED || all.findIndex((other) => other.name === child.name) === index,
  );
  return { ...node, children: once.toSorted((a, b) => place(a) - place(b)) };
}

/**
 * A part of a stranger's file as the schema wants it: programs other than Word write properties in other orders, and
 * values of the strict form. Word opens such files, Microsoft's validator does not pass them.
 */
export function inOrder(root: XmlElement): XmlElement {
  return rewrite(root, (node) => {
    const order = orders[node.name];
    const ordered = order ? sorted(node, order) : node;
    const side = SIDES[ordered.attributes['w:val'] ?? ''];
    if (side !== undefined && (node.name === 'w:jc' || node.name === 'w:lvlJc')) {
      return [{ ...ordered, attributes: { ...ordered.attributes, 'w:val': side } }];
    }
    if (node.name !== 'w:charset') return [ordered];
    const { 'w:characterSet': _strict, ...attributes } = ordered.attributes;
    return [{ ...ordered, attributes }];
  });
}
