import { parentPort } from 'node:worker_threads';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';

/** What came of reading a file: `ok`, or the code it was refused with. */
function outcome(bytes: Uint8Array): string {
  const read = readWord(bytes);
  const result = importFile(read, { today: new Date('2024-02-01') });
  return result.ok ? 'ok' : result.error.code;
}

parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(outcome(bytes)));
