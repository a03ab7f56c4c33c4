import type { Budget } from '#shared/word/read/budget.ts';
import { Refusal } from '#shared/word/read/refusal.ts';
import { decodeXml } from '#shared/word/read/xml/decodeXml.ts';
import { isDeclaration, scopeInside } from '../../xml/prefixScope.ts';
import type { PrefixScope } from '../../xml/prefixScope.ts';
import { scanXml } from '../../xml/scanXml.ts';
import type { XmlElement } from './element.ts';
import type { Namespaces } from './namespaces.ts';

/** Attributes whose value is a list of prefixes of the file's own (ISO 29500-3, 7 and 9.3). */
const PREFIX_LISTS = ['mc:Ignorable', 'mc:MustUnderstand', 'mc:ProcessContent', 'Requires'];

type Open = { element: XmlElement; scope: PrefixScope };

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
  const open: Open[] = [];
  let top: Open = { element: root, scope: new Map([['xml', 'xml']]) };
  const nameOf = (uri: string) => namespaces.prefixOf(uri);
  const named = (scope: PrefixScope, raw: string): string => {
    const colon = raw.indexOf(':');
    const prefix = scope.get(raw.slice(0, Math.max(colon, 0))) ?? (colon === -1 ? nameOf('') : undefined);
    if (prefix === undefined) throw new Refusal('damaged', `Delen ${part} bruger et ukendt navnerum.`);
    return `${prefix}:${raw.slice(colon + 1)}`;
  };
  const renamed = (scope: PrefixScope, list: string): string =>
    list
      .split(/\s+/)
      .filter((prefix) => prefix !== '')
      .map((prefix) => scope.get(prefix) ?? nameOf(prefix))
      .join(' ');
  scanXml(decodeXml(bytes, part), part, {
    tag: (raw, list) => ({ raw, list }),
    open({ raw, list }) {
      budget.spendElement(open.length);
      const scope = scopeInside(top.scope, list, nameOf);
      const attributes: Record<string, string> = {};
      for (let at = 0; at < list.length; at += 2) {
        const [own = '', value = ''] = [list[at], list[at + 1]];
        if (isDeclaration(own)) continue;
        const name = own.includes(':') ? named(scope, own) : own;
        attributes[name] = PREFIX_LISTS.includes(name) ? renamed(scope, value) : value;
      }
      const element: XmlElement = { name: named(scope, raw), attributes, children: [] };
      top.element.children.push(element);
      open.push(top);
      top = { element, scope };
    },
    close() {
      top = open.pop() ?? top;
    },
    text(text) {
      top.element.children.push(text);
    },
  });
  const found = root.children.find((child) => typeof child !== 'string');
  if (!found) throw new Refusal('damaged', `Delen ${part} er tom.`);
  return found;
}
