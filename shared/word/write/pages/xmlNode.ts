import type { IXmlableObject } from 'docx';

/** An element as the docx library has it ready for writing: its name, and its content under it. */
export type XmlNode = IXmlableObject;

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of an element: `w:p`. */
export function nameOf(node: XmlNode): string {
  return Object.keys(node)[0] ?? '';
}

function contentOf(node: XmlNode): unknown[] {
  const content: unknown = node[nameOf(node)];
  return Array.isArray(content) ? content : [content];
}

/** The elements in an element. */
export function childrenOf(node: XmlNode): XmlNode[] {
  return contentOf(node).filter(
    (child): child is XmlNode => isNode(child) && nameOf(child) !== '_attr' && nameOf(child) !== '',
  );
}

/** The first element of a name in an element. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && childrenOf(node).find((child) => nameOf(child) === name);
}

/** The text that stands directly in an element. */
export function textOf(node: XmlNode): string {
  return contentOf(node)
    .filter((child) => typeof child === 'string')
    .join('');
}

/** An attribute of an element as it will be written; undefined for none. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  if (!node) return undefined;
  for (const child of contentOf(node)) {
    const attributes: unknown = isNode(child) ? child._attr : undefined;
    if (!isNode(attributes)) continue;
    const value: unknown = attributes[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return String(value);
  }
  return undefined;
}

/** A number in an attribute; undefined for none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = Number(attributeOf(node, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** An on/off element (ECMA-376 17.17.4): undefined when it is not there, and on unless it says otherwise. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  return child && !['false', '0', 'off'].includes(attributeOf(child, 'w:val') ?? 'true');
}
