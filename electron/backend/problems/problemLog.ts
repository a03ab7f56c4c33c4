import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST = 200_000;

/** The same error over and over is written once in this many ms. */
const SAME_WITHIN = 60_000;

/** What of a line says what happened, without when. */
function withoutTime(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Nothing has gone wrong yet, or the file is held by another program for the moment.
    return '';
  }
}

/**
 * The app's log on this machine: `hubrapport.log`, and one older file when that has grown to some 200 kB. Takes lines that
 * are safe to keep, see `safeProblem`. Never throws: a log that cannot be written must not be one more error.
 */
export class ProblemLog {
  readonly #folder: string;
  readonly #now: () => number;
  #last = { text: '', at: -Infinity };

  /** @param folder is made when there is something to write. */
  constructor(folder: string, now: () => number = Date.now) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Where the lines are written. */
  get file(): string {
    return join(this.#folder, 'hubrapport.log');
  }

  get #older(): string {
    return join(this.#folder, 'hubrapport.older.log');
  }

  /** Writes a line; false when it just said the same, or cannot be written. */
  write(line: string): boolean {
    const text = withoutTime(line);
    const at = this.#now();
    if (text === this.#last.text && Math.abs(at - this.#last.at) < SAME_WITHIN) return false;
    this.#last = { text, at };
    try {
      mkdirSync(this.#folder, { recursive: true });
      this.#rotate(line);
      appendFileSync(this.file, `${line}\n`);
      return true;
    } catch {
      // A full disk or a folder that is away: stderr has the line.
      return false;
    }
  }

  #rotate(line: string): void {
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0 && size + Buffer.byteLength(line) + 1 > LARGEST) renameSync(this.file, this.#older);
  }

  /** The newest lines, the oldest of them first. */
  newest(count: number): string[] {
    const lines = `${readOrNothing(this.#older)}${readOrNothing(this.file)}`.split('\n');
    return lines.filter((line) => line !== '').slice(-count);
  }
}
