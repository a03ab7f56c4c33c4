import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Answer } from '#shared/contract/answer.ts';
import type { Backend } from '#backend/backend.ts';
import { createBackend } from '#backend/createBackend.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/** The value of an answer; throws the error's message. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

/** A backend on a store file of its own with the sample years in it, in a folder that `close` removes. */
export async function openSample(): Promise<{
  backend: Backend;
  reportId: string;
  folder: string;
  close(): Promise<void>;
}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hubrapport-bench-'));
  const backend = createBackend({ work: workHere, storeFile: path.join(folder, 'bench.hubrapport') });
  const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
  return {
    backend,
    reportId,
    folder,
    close: async () => {
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
