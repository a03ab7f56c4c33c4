import { scanXml } from '../xml/scanXml.ts';

/** An element with its attributes by their prefixed names ("w:val"), its child elements, and its own text. */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
};

/** Reads XML into a tree; `part` is named when it is not well-formed. @throws Refusal when it is not. */
export function readXml(xml: string, part: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [];
  let top = root;
  scanXml(xml, part, {
    tag: (name, list) => ({ name, attributes: attributesOf(list) }),
    open({ name, attributes }) {
      const node: XmlNode = { name, attributes, children: [], text: '' };
      top.children.push(node);
      open.push(top);
      top = node;
    },
    close() {
      top = open.pop() ?? root;
    },
    text(text) {
      top.text += text;
    },
  });
  return root;
}

function attributesOf(list: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < list.length; at += 2) attributes[list[at] ?? ''] = list[at + 1] ?? '';
  return attributes;
}

/** Every element of a name below a node, in the order of the document. */
export function* elementsOf(node: XmlNode, name: string): Generator<XmlNode> {
  const waiting = node.children.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) waiting.push(child);
    }
  }
}

/** The first child element of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The `w:val` of the child element of a name. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** All text below a node (`w:t`), in order. */
export function textOf(node: XmlNode): string {
  return [...elementsOf(node, 'w:t')].map((text) => text.text).join('');
}
