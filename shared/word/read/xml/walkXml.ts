import type { Budget } from '../budget.ts';
import { isDeclaration, scopeInside } from '../../xml/prefixScope.ts';
import type { PrefixScope } from '../../xml/prefixScope.ts';
import { scanXml, type XmlEvents } from '../../xml/scanXml.ts';
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

const NONE: Attributes = {};

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

  /** Says of a tag what it opens in this scope. */
  enter(tag: Tag<S>): void {
    const prefixes = scopeInside(this.#prefixes, tag.rawAttributes, prefixOf);
    tag.within = this;
    tag.scope = prefixes === this.#prefixes ? this : new Scope(prefixes, this.#handlers);
    tag.known = tag.scope.element(tag.raw);
    tag.attributes = tag.known.onOpen ? tag.scope.named(tag.rawAttributes) : NONE;
  }

  element(raw: string): Known<S> {
    const met = this.#elements.get(raw);
    if (met) return met;
    const name = raw.includes(':') ? this.#withPrefix(raw) : `${this.resolve('')}:${raw}`;
    const known = { name, onOpen: this.#handlers.elements.get(name), onText: this.#handlers.text.get(name) };
    this.#elements.set(raw, known);
    return known;
  }

  named(raw: readonly string[]): Attributes {
    if (raw.length === 0) return NONE;
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

/** A tag as the scanner has it, and what it opens in the scope it stood `within` last. */
type Tag<S> = {
  raw: string;
  rawAttributes: readonly string[];
  within: Scope<S> | null;
  scope: Scope<S>;
  known: Known<S>;
  attributes: Attributes;
};

/** An element that is open. */
type Frame<S> = { known: Known<S>; close: ((state: S) => void) | undefined; scope: Scope<S> };

/** Where the walk has come to, and what is called on the way. */
class Walk<S> implements XmlEvents<Tag<S>> {
  readonly #state: S;
  readonly #otherText: Handlers<S>['otherText'];
  readonly #budget: Budget;
  /** The open elements, outermost first; below it those of before, to be used again. */
  readonly #frames: Frame<S>[];
  #top: Frame<S>;
  #depth = 0;
  #skipped = 0;

  constructor(handlers: Handlers<S>, state: S, budget: Budget) {
    this.#state = state;
    this.#otherText = handlers.otherText;
    this.#budget = budget;
    const outside = { name: '', onOpen: undefined, onText: undefined };
    this.#top = { known: outside, close: undefined, scope: new Scope(new Map(), handlers) };
    this.#frames = [this.#top];
  }

  tag(raw: string, rawAttributes: readonly string[]): Tag<S> {
    const { known, scope } = this.#top;
    return { raw, rawAttributes, within: null, scope, known, attributes: NONE };
  }

  open(tag: Tag<S>): void {
    this.#budget.spendElement(this.#depth + this.#skipped);
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    const outer = this.#top;
    if (tag.within !== outer.scope) outer.scope.enter(tag);
    const { known, scope, attributes } = tag;
    const close = known.onOpen?.(this.#state, attributes, outer.known.name, scope.resolve);
    if (close === skip) {
      this.#skipped = 1;
      return;
    }
    this.#depth += 1;
    const frame = this.#frames[this.#depth];
    if (frame) {
      frame.known = known;
      frame.close = close;
      frame.scope = scope;
      this.#top = frame;
    } else {
      this.#top = { known, close, scope };
      this.#frames.push(this.#top);
    }
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#top.close?.(this.#state);
    this.#depth -= 1;
    this.#top = this.#frames[this.#depth] ?? this.#top;
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    const { name, onText } = this.#top.known;
    if (onText) onText(this.#state, text);
    else if (this.#otherText && text.trim() !== '') this.#otherText(this.#state, text, name);
  }
}

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
  budget.checkTime();
  scanXml(decodeXml(bytes, part), part, new Walk(handlers, state, budget));
}
