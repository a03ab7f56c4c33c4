/** A sentence of a line: the text, and where it begins and ends in the line. */
export type Sentence = { text: string; start: number; end: number };

/** Abbreviations that a sentence goes on after, whatever follows ("ca. 40", "bl.a. Aalborg"). */
const GOES_ON = new Set(
  `adm afd ang art bd bl.a bl ca cand cf dir div d dr e.g ekskl eks el evt f.eks fhv forb forv fig fr gl hhv hr i.e if
  ift ifm iht ing inkl jf jr kap kl kt lign ltr maks max mdl mht min mr mrs ndf nr o obs p p.a p.g.a pba pga pkt pr prof
  red resp s sek sign skt sml spec st stk sr tab tdl tidl tlf udg v vedr vol årg`.split(/\s+/),
);

/** Abbreviations that may end a sentence: they do when a word with a capital and small letters follows. */
const MAY_END = new Set(
  `a.s aps a.m.b.a d.d dkk dvs etc kr m.a.o m.fl m.m m.v mfl mia mill mio mm mv o.a o.l osv o.s.v p.t pct t.o.m kl`.split(
    /\s+/,
  ),
);

const END = /[.!?…]+[)\]”"'’»]*(?=\s)/gu;

/** The word that ends right before `end`, without its last point, in small letters: "bl.a", "mio", "13". */
function wordBefore(line: string, end: number): string {
  const word = /[\p{L}\p{N}.]+$/u.exec(line.slice(0, end))?.[0] ?? '';
  return word.toLocaleLowerCase('da').replace(/^\.+/, '');
}

/** Whether the stop at `stop` (its first character) with what follows from `next` ends the sentence begun at `start`. */
function ends(line: string, start: number, stop: number, mark: string, next: number): boolean {
  const after = line.slice(next);
  if (!/^[\p{Lu}\p{N}”"'’«([–-]/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = wordBefore(line, stop);
  if (GOES_ON.has(word)) return false;
  if (MAY_END.has(word)) return /^[”"«([]?\p{Lu}\p{Ll}+/u.test(after);
  // A single letter is an initial ("A. Hansen"); a number that begins the sentence numbers it ("1. Behov").
  if (/^\p{L}$/u.test(word)) return false;
  return !(/^\d{1,2}$/.test(word) && line.slice(start, stop).trim() === word);
}

/**
 * A line of Danish text → its sentences, trimmed. Abbreviations ("bl.a.", "ca.", "7,3 mio. DKK"), ordinals
 * ("13. oktober"), initials and decimal points do not end a sentence.
 */
export function splitSentences(line: string): Sentence[] {
  const cuts: number[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = end + (/^\s+/.exec(line.slice(end))?.[0].length ?? 0);
    if (!ends(line, start, match.index, match[0], next)) continue;
    cuts.push(end);
    start = next;
  }
  return [...cuts, line.length].flatMap((end, index, all) => {
    const from = index === 0 ? 0 : (all[index - 1] ?? 0);
    const raw = line.slice(from, end);
    const text = raw.trim();
    if (text === '') return [];
    const begin = from + raw.indexOf(text);
    return [{ text, start: begin, end: begin + text.length }];
  });
}
