import { formatNumber } from '#shared/domain/figure.ts';
import type { Piece } from './piece.ts';
import type { NotPlaced } from './proposal.ts';
import { wordsOf } from './text/plainText.ts';
import { piecesInside } from './toPieces.ts';

/** Keys of a record that hold no words of the file. */
const SILENT = new Set(['id', 'reportId', 'source', 'confidence', 'doubts', 'kind', 'key']);

type Values = { texts: Set<string>; numbers: number[] };

function collectValues(value: unknown, into: Values, inside = false): void {
  if (typeof value === 'string') into.texts.add(value);
  else if (typeof value === 'number') into.numbers.push(value);
  else if (Array.isArray(value)) for (const each of value) collectValues(each, into, true);
  else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      // The type of an event is a word of the file, that of a paragraph is not.
      if (SILENT.has(key) || (inside && key === 'type')) continue;
      // The years of a KPI are keys.
      if (key.length === 4 && /^\d{4}$/.test(key)) into.texts.add(key);
      collectValues(Reflect.get(value, key), into, true);
    }
}

/** What a record says: its texts whole, and the words of all it holds, taken apart when somebody asks for one. */
class Said {
  readonly texts = new Set<string>();
  readonly numbers: number[] = [];
  #words: Set<string> | null = null;

  constructor(record: object) {
    collectValues(record, this);
  }

  hasWord(word: string): boolean {
    this.#words ??= new Set(
      [...this.texts, ...this.numbers.map((value) => `${value} ${formatNumber(value)}`)].flatMap(wordsOf),
    );
    return this.#words.has(word);
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
    const owners = this.#owners.get(piece.id);
    if (!owners) this.#owners.set(piece.id, [owner]);
    else if (!owners.includes(owner)) owners.push(owner);
    if (form === '') return;
    const forms = this.#form.get(piece.id);
    if (forms) forms.push(form);
    else this.#form.set(piece.id, [form]);
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
    const said = new Map<object, Said>();
    const saidBy = (owner: object): Said => {
      const known = said.get(owner) ?? new Said(owner);
      said.set(owner, known);
      return known;
    };
    const isPlaced = (piece: Piece): boolean => {
      // A picture's alt text is not text of the body; pictures are told of by themselves.
      if (piece.kind === 'image') return true;
      const owners = this.ownersOf(piece).map(saidBy);
      const forms = this.#form.get(piece.id) ?? [];
      // Most pieces stand in their record, or are said to be its facts, as they stood in the file.
      if (forms.includes(piece.text) || owners.some(({ texts }) => texts.has(piece.text))) return true;
      const words = wordsOf(piece.text);
      if (words.length === 0) return true;
      if (owners.length === 0) return false;
      const form = new Set(forms.flatMap(wordsOf));
      return words.every((word) => form.has(word) || owners.some((owner) => owner.hasWord(word)));
    };
    return pieces
      .flatMap((piece) => (piece.kind === 'table' ? piecesInside(piece) : [piece]))
      .filter((piece) => !isPlaced(piece))
      .map(({ text, where }) => ({ text, where }));
  }
}
