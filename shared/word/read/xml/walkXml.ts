import { SaxesParser } from 'saxes';
import type { Budget } from '../budget.ts';
import { Refusal } from '../refusal.ts';
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
) => (() => void) | typeof skip | undefined;

export type Handlers<S> = {
  elements: ReadonlyMap<string, ElementHandler<S>>;
  /** The text right in an element, by the element's name; may come in pieces. */
  text: ReadonlyMap<string, (state: S, text: string) => void>;
  /** Text in any other element; blanks are not told of. */
  otherText?: (state: S, text: string, element: string) => void;
};

type Scope = Map<string, string>;
type Frame = { name: string; close: (() => void) | undefined; scope: Scope };

const CHUNK = 65_536;

function openScope(outer: Scope, attributes: Record<string, string>): Scope {
  let scope = outer;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (scope === outer) scope = new Map(outer);
    scope.set(name === 'xmlns' ? '' : name.slice(6), prefixOf(attributes[name] ?? ''));
  }
  return scope;
}

function nameIn(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  return `${scope.get(prefix) ?? '?'}:${colon === -1 ? name : name.slice(colon + 1)}`;
}

function attributesIn(scope: Scope, raw: Record<string, string>): Attributes {
  const attributes: Record<string, string> = {};
  for (const name in raw) {
    if (name.startsWith('xmlns')) continue;
    attributes[name.includes(':') ? nameIn(scope, name) : name] = raw[name] ?? '';
  }
  return attributes;
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
  const parser = new SaxesParser({ xmlns: false, position: false });
  const frames: Frame[] = [];
  let top: Frame = { name: '', close: undefined, scope: new Map() };
  let skipped = 0;
  parser.on('doctype', () => {
    throw new Refusal('unsafe', `Delen ${part} har en DOCTYPE.`);
  });
  parser.on('opentag', (tag) => {
    budget.spendElement(frames.length + skipped);
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const scope = openScope(top.scope, tag.attributes);
    const name = nameIn(scope, tag.name);
    const handler = handlers.elements.get(name);
    const opened = handler?.(
      state,
      attributesIn(scope, tag.attributes),
      top.name,
      (prefix) => scope.get(prefix) ?? '?',
    );
    if (opened === skip) {
      skipped = 1;
      return;
    }
    frames.push(top);
    top = { name, close: opened, scope };
  });
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    top.close?.();
    top = frames.pop() ?? top;
  });
  const onText = (text: string): void => {
    if (skipped > 0) return;
    const handler = handlers.text.get(top.name);
    if (handler) handler(state, text);
    else if (handlers.otherText && text.trim() !== '') handlers.otherText(state, text, top.name);
  };
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
}
