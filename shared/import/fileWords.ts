import { abbreviationsIn } from './organisations.ts';
import type { Piece } from './piece.ts';
import { namesIn } from './text/namesIn.ts';

/** What all of a file tells of its own words; found when a reader asks, as a file of our own has marks that say more. */
export class FileWords {
  readonly #pieces: readonly Piece[];
  #abbreviations: ReadonlyMap<string, string> | null = null;
  #names: readonly string[] | null = null;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Abbreviations the file explains → the name in full. */
  get abbreviations(): ReadonlyMap<string, string> {
    return (this.#abbreviations ??= abbreviationsIn(this.#pieces));
  }

  /** Names the file sets in quotation marks or bold, folded for comparing. */
  get names(): readonly string[] {
    return (this.#names ??= namesIn(this.#pieces));
  }
}
