import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const victim = fileURLToPath(new URL('victim.ts', import.meta.url));

/**
 * Runs one of the victim's tasks and kills it (no chance to tidy up) some ms after it has done the first thing.
 * @returns what it said was done, in order
 */
export async function killWhile(
  task: string,
  storeFile: string,
  place: string,
  after: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [victim, task, storeFile, place], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await Promise.race([once(child.stdout, 'data'), exited]);
  await sleep(after);
  child.kill('SIGKILL');
  await exited;
  if (errors !== '') throw new Error(errors);
  // What stands after the last line break was not said in full.
  return said.split('\n').slice(0, -1);
}
