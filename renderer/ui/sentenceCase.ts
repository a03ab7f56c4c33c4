/** `leverance 1` → `Leverance 1`: a word used inside sentences, as a label of its own. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
