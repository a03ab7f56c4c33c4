import { Refusal } from '#shared/word/read/refusal.ts';
import { resolveReferences } from './resolveReferences.ts';
import { XmlNames } from './xmlNames.ts';

/** A tag that opens an element, named as the file does; `attributes`: name, value, name, value … */
export type XmlTag = {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly empty: boolean;
};

/** What is met in an XML text, in order. An element without content is opened and closed. */
export type XmlEvents = {
  /** Tags written the same, letter for letter, may be one and the same object. */
  open(tag: XmlTag): void;
  close(): void;
  /** Text of the open element, its references resolved; may come in pieces. */
  text(text: string): void;
};

/** Characters XML has not (XML 1.0, 2.2). */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.\d+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const NOT_BLANK = /[^ \t\n]/;

/** A Word file has few tags that differ, and most come again and again; enough for them, few enough to forget. */
const MOST_TAGS = 4_000;

const TAB = 0x09;
const LINE = 0x0a;
const BLANK = 0x20;
const BANG = 0x21;
const DOUBLE = 0x22;
const AND = 0x26;
const SINGLE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const MORE = 0x3e;
const QUESTION = 0x3f;

/** True when an attribute is named twice; `attributes` as in `XmlEvents`. */
function namesTwice(attributes: readonly string[]): boolean {
  const count = attributes.length / 2;
  if (count < 2) return false;
  if (count > 8) return new Set(attributes.filter((_, at) => at % 2 === 0)).size < count;
  for (let at = 2; at < attributes.length; at += 2)
    for (let before = 0; before < at; before += 2) if (attributes[at] === attributes[before]) return true;
  return false;
}

/**
 * Goes through an XML text once and tells of what is in it. It knows what the parts of a Word file may hold
 * and nothing more, which makes it many times faster than a parser for all of XML: no DTD, no entities of the file's own,
 * and namespaces are left to the caller. Memory beside the text grows with the depth, and holds up to 4 000 tags.
 * Refuses a DOCTYPE (`unsafe`), and text that is not well-formed (`damaged`); `part` is named in both.
 */
export function scanXml(source: string, part: string, events: XmlEvents): void {
  const xml = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const names = new XmlNames();
  const hasEnds = xml.includes(']]>');
  const open: string[] = [];
  const tags = new Map<string, XmlTag>();
  let sawRoot = false;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;

  function fail(): never {
    throw new Refusal('damaged', `Delen ${part} er ikke gyldig XML.`);
  }
  function resolved(text: string): string {
    return resolveReferences(text) ?? fail();
  }
  /** The first place from `from` on that is no blank. */
  function afterBlanks(from: number): number {
    let next = from;
    for (let code = xml.charCodeAt(next); code === BLANK || code === LINE || code === TAB;)
      code = xml.charCodeAt((next += 1));
    return next;
  }
  /** Where the name that begins at `from` ends: at a blank or a sign of the tag. */
  function afterName(from: number): number {
    let next = from;
    for (let code = xml.charCodeAt(next); code > BLANK && code !== EQUALS && code !== MORE && code !== SLASH;)
      code = xml.charCodeAt((next += 1));
    return next;
  }
  function nameBetween(from: number, to: number): string {
    const name = xml.slice(from, to);
    return names.isName(name) ? name : fail();
  }
  /** Where the value whose quotation mark stands at `from` ends; keeps it among the attributes. */
  function readValue(from: number, attributes: string[]): number {
    const quote = xml.charCodeAt(from);
    if (quote !== DOUBLE && quote !== SINGLE) fail();
    let end = from + 1;
    let plain = true;
    for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt((end += 1))) {
      if (code === LESS || end >= xml.length) fail();
      if (code === AND || code === LINE || code === TAB) plain = false;
    }
    const value = xml.slice(from + 1, end);
    // Line ends and tabs count as blanks here (XML 1.0, 3.3.3).
    attributes.push(plain ? value : resolved(value.replace(/[\t\n]/g, ' ')));
    return end + 1;
  }
  /** Reads the tag that begins at `at`, and goes past it. */
  function readTag(): XmlTag {
    let next = afterName(at);
    const name = nameBetween(at, next);
    const attributes: string[] = [];
    for (;;) {
      const from = afterBlanks(next);
      const code = xml.charCodeAt(from);
      if (code === MORE || code === SLASH) {
        next = from;
        break;
      }
      if (next === from) fail();
      next = afterName(from);
      attributes.push(nameBetween(from, next));
      next = afterBlanks(next);
      if (xml.charCodeAt(next) !== EQUALS) fail();
      next = readValue(afterBlanks(next + 1), attributes);
    }
    if (namesTwice(attributes)) fail();
    const empty = xml.charCodeAt(next) === SLASH;
    if (empty && xml.charCodeAt((next += 1)) !== MORE) fail();
    at = next + 1;
    return { name, attributes, empty };
  }
  /** The tag that begins at `at`: read, or known from where it stood before. */
  function nextTag(): XmlTag {
    const end = xml.indexOf('>', at);
    const written = xml.slice(at, end);
    const known = tags.get(written);
    if (known) {
      at = end + 1;
      return known;
    }
    const tag = readTag();
    if (tags.size >= MOST_TAGS) tags.clear();
    // Else the sign stood in a value, and the tag went on.
    if (at === end + 1) tags.set(written, tag);
    return tag;
  }
  function openTag(): void {
    if (open.length === 0 && sawRoot) fail();
    sawRoot = true;
    const tag = nextTag();
    events.open(tag);
    if (tag.empty) events.close();
    else open.push(tag.name);
  }
  function closeTag(): void {
    const name = open.pop();
    if (name === undefined || !xml.startsWith(name, at)) fail();
    at = afterBlanks(at + name.length);
    if (xml.charCodeAt(at) !== MORE) fail();
    at += 1;
    events.close();
  }
  /** Goes past what begins at `at` and ends with `mark`; what lies between. */
  function upTo(mark: string): string {
    const end = xml.indexOf(mark, at);
    if (end === -1) fail();
    const text = xml.slice(at, end);
    at = end + mark.length;
    return text;
  }
  function commentOrSection(): void {
    if (xml.startsWith('--', at)) {
      at += 2;
      upTo('--');
      if (xml.charCodeAt(at) !== MORE) fail();
      at += 1;
    } else if (xml.startsWith('[CDATA[', at) && open.length > 0) {
      at += 7;
      events.text(upTo(']]>'));
    } else if (xml.startsWith('DOCTYPE', at)) {
      throw new Refusal('unsafe', `Delen ${part} har en DOCTYPE.`);
    } else fail();
  }
  function instruction(): void {
    const [target = ''] = upTo('?>').split(/[ \t\n]/, 1);
    if (!names.isName(target) || target.toLowerCase() === 'xml') fail();
  }
  function readText(end: number): void {
    const text = xml.slice(at, end);
    at = end;
    if (open.length === 0) {
      if (NOT_BLANK.test(text)) fail();
    } else if (hasEnds && text.includes(']]>')) fail();
    else events.text(resolved(text));
  }

  if (FORBIDDEN.test(xml)) fail();
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) readText(tag === -1 ? xml.length : tag);
    if (tag === -1) break;
    at = tag + 1;
    const code = xml.charCodeAt(at);
    if (code !== SLASH && code !== BANG && code !== QUESTION) {
      openTag();
      continue;
    }
    at += 1;
    if (code === SLASH) closeTag();
    else if (code === BANG) commentOrSection();
    else instruction();
  }
  if (!sawRoot || open.length > 0) fail();
}
