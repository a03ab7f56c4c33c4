import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { createBackend } from '#backend/createBackend.ts';
import { valueOf } from '#backend/cli/valueOf.ts';
import { randomCommand } from '../property/randomCommand.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/**
 * Run by soak.test.ts with the collector at hand: a year's worth of commands in one process. Says now and then, as JSON lines, how
 * much memory and how many handles it holds.
 */
const [storeFile = '', count = '0'] = process.argv.slice(2);
const COMMANDS = Number(count);
const PARTS = 10;

let now = Date.parse('2024-01-02T08:00:00Z');
let nextId = 1;
const backend = createBackend({
  work: workHere,
  storeFile,
  clock: () => new Date(now),
  newId: () => `id-${nextId++}-`,
});

function handles(): number {
  // Where the system shows them; else those Node knows of.
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return process.getActiveResourcesInfo().length;
  }
}

function report(done: number): void {
  for (let n = 0; n < 4; n += 1) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ done, heap: heapUsed + external, rss, handles: handles() })}\n`);
}

valueOf(await backend.dispatch('report.create', { kind: 'annual', year: 2023 }));
valueOf(await backend.dispatch('report.create', { kind: 'annual', year: 2024 }));
const commands = fc.sample(randomCommand, { numRuns: 2_000, seed: 2023 });
for (let done = 0; done < COMMANDS; done += 1) {
  // Two seconds a command: twenty thousand are a working day of twelve hours.
  now += 2_160;
  const command = commands[(done * 7) % commands.length];
  if (command?.type === 'wait') now += command.milliseconds;
  else if (command) await backend.dispatch(command.name, command.input as never);
  if (done % 50 === 0) {
    const [report] = valueOf(await backend.dispatch('report.list', {}));
    if (report) valueOf(await backend.dispatch('report.read', { reportId: report.id }));
  }
  if ((done + 1) % Math.floor(COMMANDS / PARTS) === 0) report(done + 1);
}
await backend.close();
