import { Buffer } from 'node:buffer';
import { Refusal } from '#shared/word/read/refusal.ts';
import { resolveReferences } from './resolveReferences.ts';
import { IN_NAME, isName } from './xmlNames.ts';

/** What is met in an XML text, in order. An element without content is opened and closed. */
export type XmlEvents<T> = {
  /** What is made of a tag, named as the file does; `attributes`: name, value, name, value … */
  tag(name: string, attributes: readonly string[]): T;
  /** An element opens; tags written the same, letter for letter, may be made into one and the same. */
  open(tag: T): void;
  close(): void;
  /** Text of the open element, its references resolved; may come in pieces. */
  text(text: string): void;
};

/** Characters XML has not (XML 1.0, 2.2). */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.\d+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>/;
const NOT_BLANK = /[^ \t\n]/;

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
const BRACKET = 0x5d;
/** Characters from here on may be forbidden ones. */
const LAST = 0xfffd;

/** True when an attribute is named twice; `attributes` as in `XmlEvents`. */
function namesTwice(attributes: readonly string[]): boolean {
  const count = attributes.length / 2;
  if (count < 2) return false;
  if (count > 8) return new Set(attributes.filter((_, at) => at % 2 === 0)).size < count;
  for (let at = 2; at < attributes.length; at += 2)
    for (let before = 0; before < at; before += 2) if (attributes[at] === attributes[before]) return true;
  return false;
}

/** A tag met before: where it stood first, from its name to past its end, and what was made of it. */
type Known<T> = { from: number; length: number; name: string; empty: boolean; tag: T };

/** Room for tags met before, a power of two: a Word file has few that differ, and most come again and again. */
const NO_TAGS: readonly undefined[] = Array.from({ length: 2_048 });

/** A text being read, both as text and as the numbers of its letters, which are four times as quick to go through. */
class Scanner<T> {
  readonly #xml: string;
  readonly #codes: Uint16Array;
  readonly #part: string;
  readonly #events: XmlEvents<T>;
  /** The open elements, outermost first. */
  readonly #open: Known<T>[] = [];
  /** Tags met before, each at the place its letters give; one that comes later takes the place of one before. */
  readonly #known: (Known<T> | undefined)[] = NO_TAGS.slice();
  #at: number;

  constructor(source: string, part: string, events: XmlEvents<T>) {
    this.#xml = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
    const { buffer, byteOffset } = Buffer.from(this.#xml, 'utf16le');
    this.#codes = new Uint16Array(buffer, byteOffset, this.#xml.length);
    this.#part = part;
    this.#events = events;
    this.#at = DECLARATION.exec(this.#xml)?.[0].length ?? 0;
  }

  scan(): void {
    const codes = this.#codes;
    let sawRoot = false;
    while (this.#at < codes.length) {
      if (codes[this.#at] !== LESS) {
        this.#readText();
        continue;
      }
      this.#at += 1;
      const code = codes[this.#at];
      if (code === SLASH) this.#closeTag();
      else if (code === BANG) this.#commentOrSection();
      else if (code === QUESTION) this.#instruction();
      else {
        if (sawRoot && this.#open.length === 0) this.#fail();
        sawRoot = true;
        this.#openTag();
      }
    }
    if (!sawRoot || this.#open.length > 0) this.#fail();
  }

  #fail(): never {
    throw new Refusal('damaged', `Delen ${this.#part} er ikke gyldig XML.`);
  }

  #checked(text: string): string {
    return FORBIDDEN.test(text) ? this.#fail() : text;
  }

  #resolved(text: string): string {
    return resolveReferences(this.#checked(text)) ?? this.#fail();
  }

  /** The letter at `#at`; nothing past the end. */
  #code(): number {
    return this.#codes[this.#at] ?? Number.NaN;
  }

  /** Goes past blanks; the letter after them. */
  #afterBlanks(): number {
    let code = this.#code();
    while (code === BLANK || code === LINE || code === TAB) {
      this.#at += 1;
      code = this.#code();
    }
    return code;
  }

  /** Reads the name that begins at `#at`. Those of Word's own are of ASCII, and are seen through on the way. */
  #readName(): string {
    const from = this.#at;
    let code = this.#code();
    // A figure or a point may go on a name, not begin it.
    let plain = code > 0x40 && IN_NAME[code] === true;
    while (code > 0x7f || IN_NAME[code] === true) {
      if (code > 0x7f) plain = false;
      this.#at += 1;
      code = this.#code();
    }
    const name = this.#xml.slice(from, this.#at);
    return plain || isName(name) ? name : this.#fail();
  }

  #readValue(): string {
    const codes = this.#codes;
    const quote = this.#afterBlanks();
    if (quote !== DOUBLE && quote !== SINGLE) this.#fail();
    const from = this.#at + 1;
    let at = from;
    let plain = true;
    for (; at < codes.length && codes[at] !== quote; at += 1) {
      const code = codes[at] ?? LESS;
      if (code === LESS) this.#fail();
      if (code === AND || code < BLANK || code > LAST) plain = false;
    }
    this.#at = at + 1;
    const value = this.#xml.slice(from, at);
    // Line ends and tabs count as blanks here (XML 1.0, 3.3.3).
    return plain ? value : this.#resolved(value.replace(/[\t\n]/g, ' '));
  }

  /** Reads the tag that begins at `#at`, and goes past it. */
  #readTag(): Known<T> {
    const from = this.#at;
    const name = this.#readName();
    const attributes: string[] = [];
    let before = this.#at;
    let code = this.#afterBlanks();
    while (code !== MORE && code !== SLASH) {
      if (this.#at === before) this.#fail();
      attributes.push(this.#readName());
      if (this.#afterBlanks() !== EQUALS) this.#fail();
      this.#at += 1;
      attributes.push(this.#readValue());
      before = this.#at;
      code = this.#afterBlanks();
    }
    if (namesTwice(attributes)) this.#fail();
    const empty = code === SLASH;
    if (empty) {
      this.#at += 1;
      if (this.#code() !== MORE) this.#fail();
    }
    this.#at += 1;
    return { from, length: this.#at - from, name, empty, tag: this.#events.tag(name, attributes) };
  }

  /** The tag that begins at `#at`: known from where it stood before, or read. */
  #nextTag(): Known<T> {
    const codes = this.#codes;
    const from = this.#at;
    let end = from;
    let hash = 0;
    for (let code = 0; code !== MORE && end < codes.length; end += 1) {
      code = codes[end] ?? MORE;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    const place = (hash ^ (hash >>> 15)) & (NO_TAGS.length - 1);
    const known = this.#known[place];
    if (known && known.length === end - from && this.#isSame(known.from, from, known.length)) {
      this.#at = end;
      return known;
    }
    const read = this.#readTag();
    this.#known[place] = read;
    return read;
  }

  #isSame(one: number, other: number, length: number): boolean {
    const codes = this.#codes;
    for (let at = 0; at < length; at += 1) if (codes[one + at] !== codes[other + at]) return false;
    return true;
  }

  #openTag(): void {
    const tag = this.#nextTag();
    this.#events.open(tag.tag);
    if (tag.empty) this.#events.close();
    else this.#open.push(tag);
  }

  #closeTag(): void {
    const tag = this.#open.pop();
    const from = this.#at + 1;
    if (!tag || !this.#isSame(tag.from, from, tag.name.length)) this.#fail();
    this.#at = from + tag.name.length;
    if (this.#afterBlanks() !== MORE) this.#fail();
    this.#at += 1;
    this.#events.close();
  }

  /** Goes past what begins at `from` and ends with `mark`; what lies between. */
  #upTo(from: number, mark: string): string {
    const end = this.#xml.indexOf(mark, from);
    if (end === -1) this.#fail();
    this.#at = end + mark.length;
    return this.#checked(this.#xml.slice(from, end));
  }

  #commentOrSection(): void {
    const xml = this.#xml;
    const from = this.#at + 1;
    if (xml.startsWith('--', from)) {
      this.#upTo(from + 2, '--');
      if (this.#code() !== MORE) this.#fail();
      this.#at += 1;
    } else if (xml.startsWith('[CDATA[', from) && this.#open.length > 0) {
      this.#events.text(this.#upTo(from + 7, ']]>'));
    } else if (xml.startsWith('DOCTYPE', from)) {
      throw new Refusal('unsafe', `Delen ${this.#part} har en DOCTYPE.`);
    } else this.#fail();
  }

  #instruction(): void {
    const [target = ''] = this.#upTo(this.#at + 1, '?>').split(/[ \t\n]/, 1);
    if (!isName(target) || target.toLowerCase() === 'xml') this.#fail();
  }

  #readText(): void {
    const codes = this.#codes;
    const from = this.#at;
    let at = from;
    let plain = true;
    for (; at < codes.length && codes[at] !== LESS; at += 1) {
      const code = codes[at] ?? 0;
      if (code === AND || code === BRACKET || code < BLANK || code > LAST) plain = false;
    }
    this.#at = at;
    const text = this.#xml.slice(from, at);
    if (this.#open.length === 0) {
      if (NOT_BLANK.test(text)) this.#fail();
    } else if (plain) this.#events.text(text);
    else if (text.includes(']]>')) this.#fail();
    else this.#events.text(this.#resolved(text));
  }
}

/**
 * Goes through an XML text once and tells of what is in it. It knows what the parts of a Word file may hold
 * and nothing more, which makes it many times faster than a parser for all of XML: no DTD, no entities of the file's own,
 * and namespaces are left to the caller. Memory beside the text is as much again, and grows with the depth alone.
 * Refuses a DOCTYPE (`unsafe`), and text that is not well-formed (`damaged`); `part` is named in both.
 */
export function scanXml<T>(source: string, part: string, events: XmlEvents<T>): void {
  new Scanner(source, part, events).scan();
}
