import { strFromU8, unzipSync } from 'fflate';
import { readXml } from './xmlTree.ts';
import type { XmlNode } from './xmlTree.ts';

/** The parts of a written Word file that the lint looks at. */
export type WordParts = {
  body: XmlNode;
  /** Body, headers and footers by their names: everything that a reader sees. */
  pages: Map<string, XmlNode>;
  styles: XmlNode;
  numbering: XmlNode;
  core: XmlNode;
  /** The relations of a part: id → target. */
  relations(part: string): Map<string, string>;
};

const EMPTY = '<none/>';

/** Opens a file of our own writing. @throws Error when it is no zip, lacks its main part or holds broken XML. */
export function openWordParts(bytes: Uint8Array): WordParts {
  const files = unzipSync(bytes, { filter: (file) => /\.(xml|rels)$/.test(file.name) });
  const read = (name: string) => {
    const file = files[name];
    return readXml(file ? strFromU8(file) : EMPTY, name);
  };
  if (!files['word/document.xml']) throw new Error('word/document.xml mangler');
  const shown = Object.keys(files).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  const pages = new Map(shown.map((name) => [name, read(name)]));
  return {
    body: pages.get('word/document.xml') ?? read(EMPTY),
    pages,
    styles: read('word/styles.xml'),
    numbering: read('word/numbering.xml'),
    core: read('docProps/core.xml'),
    relations(part) {
      const at = part.lastIndexOf('/') + 1;
      const rels = read(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
      const list = rels.children.flatMap((root) => root.children);
      return new Map(list.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
    },
  };
}
