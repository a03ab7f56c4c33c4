import type { Budget } from '../budget.ts';
import { isOn, valueOf, wholeNumber } from '../xml/values.ts';
import { walkXml, skip, type ElementHandler } from '../xml/walkXml.ts';
import { StyleSheet, type Style } from './styleSheet.ts';

type State = {
  styles: Map<string, Style>;
  defaultId: string | null;
  defaultSize: number;
  current: Style | null;
};

/** Word's size when nothing says otherwise: 10 points (ISO 29500-1 17.3.2.38), in half points. */
const BASE_SIZE = 20;

function onStyle(set: (style: Style, value: string | undefined, on: boolean) => void): ElementHandler<State> {
  return (state, attributes) => {
    if (state.current) set(state.current, valueOf(attributes), isOn(attributes));
    return undefined;
  };
}

const elements = new Map<string, ElementHandler<State>>([
  [
    'w:style',
    (state, attributes) => {
      const id = attributes['w:styleId'] ?? '';
      const style: Style = {
        id,
        name: '',
        basedOn: null,
        link: null,
        outlineLevel: null,
        numId: null,
        listLevel: null,
        bold: null,
        italic: null,
        size: null,
        align: null,
      };
      state.current = style;
      state.styles.set(id, style);
      if (attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''))
        state.defaultId = id;
      return () => {
        state.current = null;
      };
    },
  ],
  ['w:name', onStyle((style, value) => (style.name = value ?? ''))],
  ['w:basedOn', onStyle((style, value) => (style.basedOn = value ?? null))],
  ['w:link', onStyle((style, value) => (style.link = value ?? null))],
  ['w:outlineLvl', onStyle((style, value) => (style.outlineLevel = wholeNumber(value)))],
  ['w:numId', onStyle((style, value) => (style.numId = value ?? null))],
  ['w:ilvl', onStyle((style, value) => (style.listLevel = wholeNumber(value)))],
  ['w:b', onStyle((style, _value, on) => (style.bold = on))],
  ['w:i', onStyle((style, _value, on) => (style.italic = on))],
  ['w:jc', onStyle((style, value) => (style.align = value ?? null))],
  [
    'w:sz',
    (state, attributes) => {
      const size = wholeNumber(valueOf(attributes));
      if (size !== null && state.current) state.current.size = size;
      else if (size !== null) state.defaultSize = size;
      return undefined;
    },
  ],
  // Formatting for parts of tables, and how styles looked before a tracked change.
  ['w:tblStylePr', () => skip],
  ['w:pPrChange', () => skip],
  ['w:rPrChange', () => skip],
]);

/** The style sheet of a document; an empty one when the file has no styles part. */
export function readStyles(bytes: Uint8Array | null, part: string, budget: Budget): StyleSheet {
  const state: State = { styles: new Map(), defaultId: null, defaultSize: BASE_SIZE, current: null };
  if (bytes) walkXml(bytes, part, { elements, text: new Map() }, state, budget);
  return new StyleSheet(state.styles, state.defaultId, state.defaultSize);
}
