const OOXML = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.org/ooxml/';
const WORD = 'http://schemas.microsoft.com/office/word/';
const DRAWING = 'http://schemas.microsoft.com/office/drawing/';

/** Prefix and namespace as Word writes them; strict files (ISO 29500-1) use the second address for the same names. */
const known: readonly (readonly [prefix: string, uri: string, strict?: string])[] = [
  ['w', `${OOXML}wordprocessingml/2006/main`, `${STRICT}wordprocessingml/main`],
  ['r', `${OOXML}officeDocument/2006/relationships`, `${STRICT}officeDocument/relationships`],
  ['m', `${OOXML}officeDocument/2006/math`, `${STRICT}officeDocument/math`],
  ['a', `${OOXML}drawingml/2006/main`, `${STRICT}drawingml/main`],
  ['pic', `${OOXML}drawingml/2006/picture`, `${STRICT}drawingml/picture`],
  ['wp', `${OOXML}drawingml/2006/wordprocessingDrawing`, `${STRICT}drawingml/wordprocessingDrawing`],
  ['mc', `${OOXML}markup-compatibility/2006`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['w10', 'urn:schemas-microsoft-com:office:word'],
  ['wne', `${WORD}2006/wordml`],
  ['w14', `${WORD}2010/wordml`],
  ['wp14', `${WORD}2010/wordprocessingDrawing`],
  ['wps', `${WORD}2010/wordprocessingShape`],
  ['wpg', `${WORD}2010/wordprocessingGroup`],
  ['wpc', `${WORD}2010/wordprocessingCanvas`],
  ['wpi', `${WORD}2010/wordprocessingInk`],
  ['w15', `${WORD}2012/wordml`],
  ['w16se', `${WORD}2015/wordml/symex`],
  ['w16cid', `${WORD}2016/wordml/cid`],
  ['w16', `${WORD}2018/wordml`],
  ['w16cex', `${WORD}2018/wordml/cex`],
  ['w16sdtdh', `${WORD}2020/wordml/sdtdatahash`],
  ['w16du', `${WORD}2023/wordml/word16du`],
  ['a14', 'http://schemas.microsoft.com/office/drawing/2010/main'],
  ['adec', `${DRAWING}2017/decorative`],
  ['asvg', `${DRAWING}2016/SVG/main`],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
];

/** The prefixes of one merging: Word's own, and one made up for every namespace that is not Word's. */
export class Namespaces {
  readonly #prefixes = new Map<string, string>();
  readonly #uris = new Map<string, string>();

  constructor() {
    for (const [prefix, uri, strict] of known) {
      this.#prefixes.set(uri, prefix);
      if (strict !== undefined) this.#prefixes.set(strict, prefix);
      this.#uris.set(prefix, uri);
    }
  }

  /** The prefix a namespace has in all parts of the merging. */
  prefixOf(uri: string): string {
    const found = this.#prefixes.get(uri) ?? `n${this.#prefixes.size}`;
    this.#prefixes.set(uri, found);
    if (!this.#uris.has(found)) this.#uris.set(found, uri);
    return found;
  }

  uriOf(prefix: string): string {
    return this.#uris.get(prefix) ?? '';
  }
}
