import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes files in the making, `NAME.<pid>.tmp` and what lies beside them, that a process left when it was ended in the
 * middle. Only for names that nobody else can be making: those of a store whose lock is held.
 */
export function removeLeftovers(folder: string, isOurs: (name: string) => boolean): void {
  for (const file of readdirSync(folder)) {
    const name = /^(.+)\.\d+\.tmp(-wal|-shm|-journal)?$/.exec(file)?.[1];
    if (name !== undefined && isOurs(name)) rmSync(join(folder, file), { force: true });
  }
}
