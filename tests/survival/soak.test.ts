import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { findDamage } from '#db/integrity.ts';
import { rounds } from './rounds.ts';

const COMMANDS = rounds({ quick: 5_000, long: 25_000 });
const loop = fileURLToPath(new URL('soakLoop.ts', import.meta.url));
/** Each command is flushed to the disk: in memory where the system has such a folder. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

type Held = { done: number; heap: number; rss: number; handles: number };

it(
  'a long day of commands holds no more memory and no more handles than a short one',
  { timeout: COMMANDS * 40 },
  async () => {
    const folder = mkdtempSync(join(quickFolder, 'hubrapport-soak-'));
    try {
      const file = join(folder, 'x.hubrapport');
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [
        '--expose-gc',
        loop,
        file,
        String(COMMANDS),
      ]);
      expect(stderr).toBe('');
      const held = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Held);
      expect(held.at(-1)?.done).toBe(COMMANDS);
      const [early, late] = [held[2], held.at(-1)];
      if (!early || !late) throw new Error('Nothing was measured');
      expect(late.heap / early.heap).toBeLessThan(1.1);
      expect(late.handles).toBeLessThanOrEqual(early.handles);
      const connection = new Database(file, { readonly: true });
      expect(findDamage(connection)).toBeNull();
      connection.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
