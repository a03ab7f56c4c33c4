import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBackendWorker } from '#backend/connectBackend.ts';

/**
 * Run by memory.bench.ts in a process of its own, with as little as can be beside what the product runs: FOLDER ENTRY.
 * As in the window a name is asked for before a report is exported, and somebody takes a moment to choose a folder.
 */
const [folder = '', entry = ''] = process.argv.slice(2);
const backend = startBackendWorker({ entry, storeFile: path.join(folder, 'bench.hubrapport') });
const opened = await backend.dispatch('sample.open', {});
if (!opened.ok) throw new Error(opened.error.message);
const { reportId } = opened.value;
const named = await backend.dispatch('export.suggestName', { reportId });
if (!named.ok) throw new Error(named.error.message);
await sleep(3000);
const times: number[] = [];
for (let run = 0; run < 6; run += 1) {
  const start = performance.now();
  const file = path.join(folder, 'Afrapportering.docx');
  const written = await backend.dispatch('export.writeWord', { reportId, file });
  if (!written.ok) throw new Error(written.error.message);
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ times, peak: process.resourceUsage().maxRSS / 1024 }));
await backend.close();
