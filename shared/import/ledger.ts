import { formatNumber } from '#shared/domain/figure.ts';
import type { Piece } from './piece.ts';
import type { NotPlaced } from './proposal.ts';
import { wordsOf } from './text/plainText.ts';
import { piecesInside } from './toPieces.ts';

/** Keys of a record that hold no words of the file. */
const SILENT = new Set(['id', 'reportId', 'source', 'confidence', 'doubts', 'kind', 'key']);

function collectWords(value: unknown, into: Set<string>, inside = false): void {
  if (typeof value === 'string') for (const word of wordsOf(value)) into.add(word);
  else if (typeof value === 'number')
    for (const word of wordsOf(`${value} ${formatNumber(value)}`)) into.add(word);
  else if (Array.isArray(value)) for (const each of value) collectWords(each, into, true);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      // The type of an event is a word of the file, that of a paragraph is not.
      if (SILENT.has(key) || (inside && key === 'type')) continue;
      // The years of a KPI are keys.
      if (/^\d{4}$/.test(key)) into.add(key);
      collectWords(each, into, true);
    }
}

/**
 * Keeps account of every piece of the file: which records took it, and which of its words were only the form around
 * a fact ("Antal deltagere:", "mio. DKK i støtte"). What is left at the end is what the import did not place.
 */
export class Ledger {
  readonly #owners = new Map<number, object[]>();
  readonly #form = new Map<number, string[]>();

  /** Says that `owner` holds the piece's words. `form`: those words of it that stand in the record as facts. */
  take(piece: Piece, owner: object, form = ''): void {
    for (const part of piece.kind === 'table' ? piecesInside(piece) : piece.parts)
      this.take(part, owner, form);
    const owners = this.#owners.get(piece.id) ?? [];
    if (!owners.includes(owner)) owners.push(owner);
    this.#owners.set(piece.id, owners);
    if (form !== '') this.#form.set(piece.id, [...(this.#form.get(piece.id) ?? []), form]);
  }

  isTaken(piece: Piece): boolean {
    return this.#owners.has(piece.id);
  }

  /** The records that took the piece, in the order they did. */
  ownersOf(piece: Piece): readonly object[] {
    return this.#owners.get(piece.id) ?? [];
  }

  /** The pieces, or words of pieces, that stand in no record. */
  notPlaced(pieces: readonly Piece[]): NotPlaced[] {
    const cache = new Map<object, Set<string>>();
    const wordsIn = (owner: object): Set<string> => {
      const known = cache.get(owner);
      if (known) return known;
      const words = new Set<string>();
      collectWords(owner, words);
      cache.set(owner, words);
      return words;
    };
    const all = pieces.flatMap((piece) => (piece.kind === 'table' ? piecesInside(piece) : [piece]));
    return all.flatMap((piece) => {
      const words = wordsOf(piece.text);
      // A picture's alt text is not text of the body; pictures are told of by themselves.
      if (words.length === 0 || piece.kind === 'image') return [];
      const owners = this.#owners.get(piece.id) ?? [];
      const form = new Set((this.#form.get(piece.id) ?? []).flatMap(wordsOf));
      const placed = (word: string) => form.has(word) || owners.some((owner) => wordsIn(owner).has(word));
      if (owners.length > 0 && words.every(placed)) return [];
      return [{ text: piece.text, where: piece.where }];
    });
  }
}
