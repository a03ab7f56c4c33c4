import { findStyle, idOf, isDefault, nameKeyOf, stylesOf, typeOf } from '../styles/styleChain.ts';
import { childOf, childrenOf, descendantsOf, element, rewrite, valueOf, withChild } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { paragraphOrder, runOrder } from './propertyOrder.ts';

/** Elements of a style that name another one. */
const REFERENCES = new Set([
  'w:basedOn',
  'w:next',
  'w:link',
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:styleLink',
  'w:numStyleLink',
]);

const HEADINGS = ['heading 1', 'heading 2', 'heading 3'];

/** Ids of the template → ids of the merged file, in everything that comes from the template. */
export type StyleIds = ReadonlyMap<string, string>;

/** An element of the template with its styles called as they are in the merged file. */
export function withStyleIds(node: XmlElement, ids: StyleIds): XmlElement {
  const value = node.attributes['w:val'];
  const attributes =
    REFERENCES.has(node.name) && value !== undefined
      ? { ...node.attributes, 'w:val': ids.get(value) ?? value }
      : node.attributes;
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withStyleIds(child, ids),
  );
  return { ...node, attributes, children };
}

/** What comes from the template without the names of styles that nobody has, as files put together by hand have them. */
export function withoutLooseStyles(node: XmlElement, known: ReadonlySet<string>): XmlElement {
  return rewrite(node, (child) =>
    REFERENCES.has(child.name) && !known.has(child.attributes['w:val'] ?? '') ? [] : [child],
  );
}

/** The template's style that takes the place of one of ours. */
function counterpart(template: XmlElement, own: XmlElement): XmlElement | undefined {
  const found = findStyle(template, nameKeyOf(own), typeOf(own));
  if (found || !isDefault(own)) return found;
  return stylesOf(template).find((style) => typeOf(style) === typeOf(own) && isDefault(style));
}

/**
 * What the template's styles are called in the merged file: those that take the place of ours get our ids, so that the
 * report's text need not be touched; others give way when their id is one of ours.
 */
function mergedIds(template: XmlElement, own: readonly XmlElement[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const style of own) {
    const found = counterpart(template, style);
    if (found && !ids.has(idOf(found))) ids.set(idOf(found), idOf(style));
  }
  const taken = new Set([...own.map(idOf), ...stylesOf(template).map(idOf)]);
  for (const style of stylesOf(template)) {
    const id = idOf(style);
    if (ids.has(id) || !own.some((other) => idOf(other) === id)) continue;
    let free = `${id}Skabelon`;
    while (taken.has(free)) free += 'x';
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

/** The styles a report uses, with those they are based on, linked to, or followed by. */
function neededStyles(own: readonly XmlElement[], used: ReadonlySet<string>): XmlElement[] {
  const byId = new Map(own.map((style) => [idOf(style), style]));
  const needed = new Set<XmlElement>();
  const need = (id: string | undefined): void => {
    const style = id === undefined ? undefined : byId.get(id);
    if (!style || needed.has(style)) return;
    needed.add(style);
    for (const name of ['w:basedOn', 'w:next', 'w:link']) need(valueOf(style, name));
  };
  used.forEach(need);
  return own.filter((style) => needed.has(style));
}

function withNumbering(style: XmlElement, numbering: XmlElement): XmlElement {
  const properties = childOf(style, 'w:pPr') ?? element('w:pPr');
  const numbered = withChild(properties, numbering, paragraphOrder);
  if (childOf(style, 'w:pPr')) {
    return { ...style, children: style.children.map((child) => (child === properties ? numbered : child)) };
  }
  const at = style.children.findIndex(
    (child) =>
      typeof child !== 'string' &&
      ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'].includes(child.name),
  );
  return { ...style, children: style.children.toSpliced(at < 0 ? style.children.length : at, 0, numbered) };
}

const unnumbered = element('w:numPr', {}, [element('w:numId', { 'w:val': '0' })]);

/** Headings are numbered by the report alone, whatever the template's own do; styles based on them are not. */
function numberAs(style: XmlElement, own: readonly XmlElement[], headingIds: readonly string[]): XmlElement {
  if (typeOf(style) !== 'paragraph') return style;
  if (headingIds.includes(idOf(style))) {
    const ours = own.find((other) => idOf(other) === idOf(style));
    const numbering = childOf(childOf(ours, 'w:pPr'), 'w:numPr');
    return withNumbering(style, numbering ?? unnumbered);
  }
  const above = valueOf(style, 'w:basedOn') ?? '';
  const hasOwn = childOf(childOf(style, 'w:pPr'), 'w:numPr') !== undefined;
  return headingIds.includes(above) && !hasOwn ? withNumbering(style, unnumbered) : style;
}

/** The document's defaults say what language the text is in, as public documents must, and no style says otherwise. */
function withLanguage(root: XmlElement, language: string): XmlElement {
  const defaults = childOf(root, 'w:docDefaults') ?? element('w:docDefaults');
  const runDefaults = childOf(defaults, 'w:rPrDefault') ?? element('w:rPrDefault');
  const run = childOf(runDefaults, 'w:rPr') ?? element('w:rPr');
  const lang = childOf(run, 'w:lang') ?? element('w:lang');
  const spoken = { ...lang, attributes: { ...lang.attributes, 'w:val': language } };
  const merged = element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [withChild(run, spoken, runOrder)]),
    ...childrenOf(defaults, 'w:pPrDefault'),
  ]);
  const rest = rewrite(
    { ...root, children: childrenOf(root).filter(({ name }) => name !== 'w:docDefaults') },
    (node) => (node.name === 'w:lang' ? [] : [node]),
  );
  return { ...rest, children: [merged, ...rest.children] };
}

/** Every style id that a part names. */
export function usedStyles(roots: readonly XmlElement[]): Set<string> {
  const used = new Set<string>();
  for (const root of roots) {
    for (const node of descendantsOf(root)) {
      const value = node.attributes['w:val'];
      if (REFERENCES.has(node.name) && value !== undefined) used.add(value);
    }
  }
  return used;
}

export type MergedStyles = {
  styles: XmlElement;
  ids: StyleIds;
  /** Our ids of the styles that now are the template's. */
  taken: ReadonlySet<string>;
  /** The ids of all styles of the merged file. */
  known: ReadonlySet<string>;
};

/**
 * The template's styles with those of ours that it lacks. Styles are matched by name, never by id.
 * @param used ids of our styles that the report's parts name
 */
export function mergeStyles(
  template: XmlElement,
  own: XmlElement,
  used: ReadonlySet<string>,
  language: string,
): MergedStyles {
  const ours = neededStyles(stylesOf(own), used);
  const ids = mergedIds(template, stylesOf(own));
  const taken = new Set(ours.map(idOf).filter((id) => [...ids.values()].includes(id)));
  const headingIds = stylesOf(own)
    .filter((style) => HEADINGS.includes(nameKeyOf(style)))
    .map(idOf);
  const kept = childrenOf(template).map((child) => {
    if (child.name !== 'w:style') return child;
    const renamed = withStyleIds(
      { ...child, attributes: { ...child.attributes, 'w:styleId': ids.get(idOf(child)) ?? idOf(child) } },
      ids,
    );
    return numberAs(renamed, stylesOf(own), headingIds);
  });
  const names = new Set(stylesOf(template).map(nameKeyOf));
  const hasDefault = (type: string) =>
    stylesOf(template).some((style) => typeOf(style) === type && isDefault(style));
  const added = ours
    .filter((style) => !taken.has(idOf(style)))
    .map((style) => {
      const { 'w:default': mark, ...attributes } = style.attributes;
      const isFree = mark !== undefined && !hasDefault(typeOf(style));
      const named = names.has(nameKeyOf(style)) ? withOtherName(style) : style;
      return { ...named, attributes: isFree ? { ...attributes, 'w:default': '1' } : attributes };
    });
  const known = new Set<string>();
  const once = [...kept, ...added].filter((child) => {
    if (child.name !== 'w:style') return true;
    const isNew = !known.has(idOf(child));
    known.add(idOf(child));
    return isNew;
  });
  const whole = withoutLooseStyles({ ...template, children: once }, known);
  return { styles: withLanguage(whole, language), ids, taken, known };
}

/** The template uses the name for another kind of style, and Word wants names once. */
function withOtherName(style: XmlElement): XmlElement {
  const name = element('w:name', { 'w:val': `${valueOf(style, 'w:name') ?? ''} (Hubrapport)` });
  return {
    ...style,
    children: [name, ...childrenOf(style).filter((child) => child.name !== 'w:name')],
  };
}
