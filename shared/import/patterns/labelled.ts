import { fold } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';

/** "Label: value (note)" taken apart; the note is what stands in brackets at the end. */
export type Labelled = { label: string; value: string };

const LABELLED = /^([\p{Lu}][^:\n\t]{1,90}?)\s*(?::|\t)\s*([\s\S]+)$/u;

/** Takes a line with a label apart, at its colon or tab; null when it has none. */
export function labelled(text: string): Labelled | null {
  const match = LABELLED.exec(text);
  return match ? { label: (match[1] ?? '').trim(), value: (match[2] ?? '').trim() } : null;
}

/** "47 (også fra Midt)" → "47" and "også fra Midt". */
export function splitNote(value: string): { value: string; note: string } {
  const match = /^([^()]*?)\s*\(([\s\S]*)\)\s*\.?$/.exec(value);
  return match ? { value: (match[1] ?? '').trim(), note: (match[2] ?? '').trim() } : { value, note: '' };
}

/** True when a label is one of `names`, brackets and small faults forgiven: "Journal-nr. (DEM)" is "journalnr". */
export function isLabel(label: string, names: readonly string[]): boolean {
  const words = fold(label.replace(/\([^)]*\)/g, ''));
  return names.some((name) => words === name || (name.length >= 6 && similarity(words, name, 0.85) > 0));
}
