/** What `tidy` changes; most lines have none of it. */
const UNTIDY = /[^\S\n ]| {2}|\u2011| \n|\n |^\s|\s$/;

/** One blank for any kind and number of them, one kind of hyphen; line breaks and tabs stay. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replaceAll('\u2011', '-')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Names and labels come back again and again; enough for the longest report, few enough to forget. */
const folded = new Map<string, string>();
const MOST_FOLDED = 5_000;

/** A line for comparing: lower case, only letters, digits and single blanks. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = wordsOf(text).join(' ');
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(text, made);
  return made;
}

/** Of the letters that nearly all text is made of, up to the signs of print („ – …), which of them make words. */
const MAKES_WORDS = Uint8Array.from({ length: 0x2070 }, (_, code) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))),
);

/** The words of a text, lower case, in order; numbers count as words. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code >= MAKES_WORDS.length) return lower.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (MAKES_WORDS[code] === 1) continue;
    if (at > from) words.push(lower.slice(from, at));
    from = at + 1;
  }
  if (lower.length > from) words.push(lower.slice(from));
  return words;
}

/** A text without the quotation marks around it. */
export function unquote(text: string): string {
  return text.replace(/^[\s”“"„»«‘’']+/u, '').replace(/[\s”“"„»«‘’']+$/u, '');
}

/** The sentences of a text. Points in "ca.", "mio." and between digits end none. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(
    /(?<=[.!?])(?<!\b(?:ca|mio|kr|bl\.a|f\.eks|ift|ifm|mhp|pr|nr|jf|inkl|m\.m|dvs|hhv|evt)\.)\s+(?=[\p{Lu}\d”"“])/u,
  );
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Names set in capitals as names are written: "LINE HOLM" → "Line Holm"; "SDU" and other text is left alone. */
export function uncapitalise(text: string): string {
  if (text !== text.toUpperCase() || !/\p{L}{3}/u.test(text) || /^\p{L}{1,5}$/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
