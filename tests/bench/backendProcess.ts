import path from 'node:path';
import { startBackendWorker } from '#backend/connectBackend.ts';

/** Run by memory.bench.ts in a process of its own, with as little as can be beside what the product runs: FOLDER ENTRY. */
const [folder = '', entry = ''] = process.argv.slice(2);
const backend = startBackendWorker({ entry, storeFile: path.join(folder, 'bench.hubrapport') });
const opened = await backend.dispatch('sample.open', {});
if (!opened.ok) throw new Error(opened.error.message);
const times: number[] = [];
for (let run = 0; run < 6; run += 1) {
  const start = performance.now();
  const file = path.join(folder, 'Afrapportering.docx');
  const written = await backend.dispatch('export.writeWord', { reportId: opened.value.reportId, file });
  if (!written.ok) throw new Error(written.error.message);
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ times, peak: process.resourceUsage().maxRSS / 1024 }));
await backend.close();
