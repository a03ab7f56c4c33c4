import type { Budget } from '../budget.ts';
import { walkXml, type ElementHandler } from '../xml/walkXml.ts';

type State = { lines: string[] };

const onParagraph: ElementHandler<State> = (state) => {
  const index = state.lines.push('') - 1;
  return () => {
    state.lines[index] = (state.lines[index] ?? '').trim();
  };
};

function addText(state: State, text: string): void {
  const last = state.lines.length - 1;
  if (last >= 0) state.lines[last] += text;
}

/** The words of a diagram (SmartArt) or chart, a line each; its drawing is not read. */
export function readDiagram(bytes: Uint8Array, part: string, budget: Budget): string[] {
  const state: State = { lines: [] };
  const elements = new Map([
    ['a:p', onParagraph],
    ['c:pt', onParagraph],
  ]);
  const text = new Map([
    ['a:t', addText],
    ['c:v', addText],
  ]);
  walkXml(bytes, part, { elements, text }, state, budget);
  return [...new Set(state.lines.filter((line) => line !== ''))];
}
