import type { XmlElement } from './element.ts';
import type { Namespaces } from './namespaces.ts';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** Attributes that name prefixes, which must be declared though nothing else may use them. */
const PREFIX_LISTS = ['mc:Ignorable', 'mc:MustUnderstand', 'mc:ProcessContent', 'Requires'];

function collectPrefixes(node: XmlElement, used: Set<string>): void {
  used.add(node.name.slice(0, node.name.indexOf(':')));
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name.includes(':')) used.add(name.slice(0, name.indexOf(':')));
    if (PREFIX_LISTS.includes(name)) for (const prefix of value.split(' ')) used.add(prefix);
  }
  for (const child of node.children) if (typeof child !== 'string') collectPrefixes(child, used);
}

function write(node: XmlElement, declared: string, out: string[]): void {
  out.push('<', node.name, declared);
  for (const [name, value] of Object.entries(node.attributes)) {
    out.push(' ', name, '="', escapeValue(value), '"');
  }
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') out.push(escapeText(child));
    else write(child, '', out);
  }
  out.push('</', node.name, '>');
}

/** A tree as the XML of a part; its root declares every namespace the part uses. */
export function writeXml(root: XmlElement, namespaces: Namespaces): string {
  const used = new Set<string>();
  collectPrefixes(root, used);
  used.delete('xml');
  used.delete('');
  const declared = [...used].map((prefix) => ` xmlns:${prefix}="${namespaces.uriOf(prefix)}"`).join('');
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  write(root, declared, out);
  return out.join('');
}
