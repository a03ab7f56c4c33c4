import { SaxesParser } from 'saxes';
import type { Budget } from '#shared/word/read/budget.ts';
import { Refusal } from '#shared/word/read/refusal.ts';
import { decodeXml } from '#shared/word/read/xml/decodeXml.ts';
import type { XmlElement } from './element.ts';
import type { Namespaces } from './namespaces.ts';

const CHUNK = 65_536;

/** Attributes whose value is a list of prefixes of the file's own (ISO 29500-3, 7 and 9.3). */
const PREFIX_LISTS = ['mc:Ignorable', 'mc:MustUnderstand', 'mc:ProcessContent', 'Requires'];

/**
 * Reads an XML part into a tree with the prefixes of `namespaces`.
 * Refuses a DOCTYPE (`unsafe`), and XML that is not well-formed (`damaged`, the part named).
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  namespaces: Namespaces,
  budget: Budget,
): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    throw new Refusal('unsafe', `Delen ${part} har en DOCTYPE.`);
  });
  const renamed = (list: string, own: Record<string, string>) =>
    list
      .split(/\s+/)
      .filter((prefix) => prefix !== '')
      .map((prefix) => namespaces.prefixOf(own[prefix] ?? parser.resolve(prefix) ?? prefix))
      .join(' ');
  parser.on('opentag', (tag) => {
    budget.spendElement(open.length);
    const attributes: Record<string, string> = {};
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      const name = uri === '' ? local : `${namespaces.prefixOf(uri)}:${local}`;
      attributes[name] = PREFIX_LISTS.includes(name) ? renamed(value, tag.ns) : value;
    }
    const made = { name: `${namespaces.prefixOf(tag.uri)}:${tag.local}`, attributes, children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => void open.pop());
  const onText = (text: string) => void open.at(-1)?.children.push(text);
  parser.on('text', onText);
  parser.on('cdata', onText);
  const text = decodeXml(bytes, part);
  try {
    for (let at = 0; at < text.length; at += CHUNK) {
      budget.checkTime();
      parser.write(text.slice(at, at + CHUNK));
    }
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('damaged', `Delen ${part} er ikke gyldig XML.`);
  }
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found) throw new Refusal('damaged', `Delen ${part} er tom.`);
  return found;
}
