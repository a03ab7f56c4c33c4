import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';

/** Makes a closed store larger by so many megabytes, which no record knows of, as photos would. */
export function addBallast(file: string, megabytes: number): void {
  const raw = new Database(file);
  raw.exec('CREATE TABLE ballast (bytes BLOB NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO ballast VALUES (?)');
  raw.transaction(() => {
    for (let n = 0; n < megabytes; n += 1) insert.run(randomBytes(1_000_000));
  })();
  raw.close();
}
