import type { Budget } from '../budget.ts';
import { isDeclaration, scopeInside } from '../../xml/prefixScope.ts';
import type { PrefixScope } from '../../xml/prefixScope.ts';
import { scanXml, type XmlTag } from '../../xml/scanXml.ts';
import { decodeXml } from './decodeXml.ts';
import { prefixOf } from './namespaces.ts';

/** Attributes by the reader's names: `w:val`, `r:id`; those without a prefix by their bare name. */
export type Attributes = Readonly<Record<string, string>>;

/** Said by a handler whose element, with all in it, is not to be read. */
export const skip = Symbol('skip');

/**
 * Called when its element opens; `parent` is the element around it and `resolve` finds the reader's prefix for one
 * of the file's. May return what to do when the element closes, or `skip`. Elements without a handler are walked through.
 */
export type ElementHandler<S> = (
  state: S,
  attributes: Attributes,
  parent: string,
  resolve: (prefix: string) => string,
) => ((state: S) => void) | typeof skip | undefined;

export type Handlers<S> = {
  elements: ReadonlyMap<string, ElementHandler<S>>;
  /** The text right in an element, by the element's name; may come in pieces. */
  text: ReadonlyMap<string, (state: S, text: string) => void>;
  /** Text in any other element; blanks are not told of. */
  otherText?: (state: S, text: string, element: string) => void;
};

/** What the reader calls an element of the file, and what is done with it and with the text in it. */
type Known<S> = {
  name: string;
  onOpen: ElementHandler<S> | undefined;
  onText: ((state: S, text: string) => void) | undefined;
};

/** The namespaces in force on some stretch of the file, and the names met there, each looked up once. */
class Scope<S> {
  readonly #prefixes: PrefixScope;
  readonly #handlers: Handlers<S>;
  readonly #elements = new Map<string, Known<S>>();
  readonly #attributes = new Map<string, string>();

  constructor(prefixes: PrefixScope, handlers: Handlers<S>) {
    this.#prefixes = prefixes;
    this.#handlers = handlers;
  }

  /** The reader's prefix for one of the file's. */
  readonly resolve = (prefix: string): string => this.#prefixes.get(prefix) ?? '?';

  /** What a tag in this scope opens. */
  enter({ name, attributes }: XmlTag): Entered<S> {
    const prefixes = scopeInside(this.#prefixes, attributes, prefixOf);
    const scope = prefixes === this.#prefixes ? this : new Scope(prefixes, this.#handlers);
    const known = scope.#element(name);
    return { within: this, scope, known, attributes: known.onOpen ? scope.#named(attributes) : NONE };
  }

  #element(raw: string): Known<S> {
    const met = this.#elements.get(raw);
    if (met) return met;
    const name = raw.includes(':') ? this.#withPrefix(raw) : `${this.resolve('')}:${raw}`;
    const known = { name, onOpen: this.#handlers.elements.get(name), onText: this.#handlers.text.get(name) };
    this.#elements.set(raw, known);
    return known;
  }

  #named(raw: readonly string[]): Attributes {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < raw.length; at += 2) {
      const name = raw[at] ?? '';
      if (!isDeclaration(name)) attributes[this.#attribute(name)] = raw[at + 1] ?? '';
    }
    return attributes;
  }

  /** An attribute without a prefix is in no namespace (Namespaces in XML 1.0, 6.2). */
  #attribute(raw: string): string {
    const met = this.#attributes.get(raw);
    if (met !== undefined) return met;
    const name = raw.includes(':') ? this.#withPrefix(raw) : raw;
    this.#attributes.set(raw, name);
    return name;
  }

  #withPrefix(raw: string): string {
    const colon = raw.indexOf(':');
    return `${this.resolve(raw.slice(0, colon))}:${raw.slice(colon + 1)}`;
  }
}

const NONE: Attributes = {};

/** What a tag opens in the scope it stands `within`: the element, its attributes, and the scope inside it. */
type Entered<S> = { within: Scope<S>; scope: Scope<S>; known: Known<S>; attributes: Attributes };

/** As many tags are kept as the scanner knows again (`scanXml`). */
const MOST_ENTERED = 4_000;

type Frame<S> = { known: Known<S>; close: ((state: S) => void) | undefined; scope: Scope<S> };

/**
 * Walks one XML part as a stream and calls the handlers, by the reader's own element names (`w:p`).
 * Refuses a DOCTYPE (`unsafe`), and XML that is not well-formed (`damaged`, the part named).
 */
export function walkXml<S>(
  bytes: Uint8Array,
  part: string,
  handlers: Handlers<S>,
  state: S,
  budget: Budget,
): void {
  const { otherText } = handlers;
  const frames: Frame<S>[] = [];
  const outside = { name: '', onOpen: undefined, onText: undefined };
  let top: Frame<S> = { known: outside, close: undefined, scope: new Scope(new Map(), handlers) };
  const entered = new Map<XmlTag, Entered<S>>();
  let skipped = 0;
  /** Most tags come again in the scope they stood in before. */
  function enter(tag: XmlTag): Entered<S> {
    const met = entered.get(tag);
    if (met?.within === top.scope) return met;
    const made = top.scope.enter(tag);
    if (entered.size >= MOST_ENTERED) entered.clear();
    entered.set(tag, made);
    return made;
  }
  budget.checkTime();
  scanXml(decodeXml(bytes, part), part, {
    open(tag) {
      budget.spendElement(frames.length + skipped);
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const { known, attributes, scope } = enter(tag);
      const opened = known.onOpen?.(state, attributes, top.known.name, scope.resolve);
      if (opened === skip) {
        skipped = 1;
        return;
      }
      frames.push(top);
      top = { known, close: opened, scope };
    },
    close() {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      top.close?.(state);
      top = frames.pop() ?? top;
    },
    text(text) {
      if (skipped > 0) return;
      if (top.known.onText) top.known.onText(state, text);
      else if (otherText && text.trim() !== '') otherText(state, text, top.known.name);
    },
  });
}
