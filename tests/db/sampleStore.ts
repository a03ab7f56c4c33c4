import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

/** A store with the sample years in it, closed, in a folder of its own. */
export async function sampleStore(): Promise<string> {
  const file = join(temporaryFolder(), 'sample.hubrapport');
  const { ok, backend } = openTestBackend(file);
  await ok('sample.open', {});
  await backend.close();
  return file;
}
