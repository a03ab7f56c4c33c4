import { createDecipheriv } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { readFully } from './readFully.ts';
import { CHUNK_SIZE, damagedSeal, HEADER_SIZE, nonceOf, openSeal, TAG_SIZE } from './sealedHeader.ts';
import type { Seal } from './sealedHeader.ts';

async function readSeal(source: FileHandle, password: string): Promise<Seal> {
  const header = Buffer.alloc(HEADER_SIZE);
  return openSeal(header.subarray(0, await readFully(source, header)), password);
}

function openChunk(sealed: Buffer, { key, header }: Seal, chunk: number, last: boolean): Buffer {
  const text = sealed.subarray(0, -TAG_SIZE);
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, chunk, last));
  decipher.setAuthTag(sealed.subarray(-TAG_SIZE));
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]);
  } catch {
    // All that Node says is that the tag does not match: a bit was changed, or a chunk moved, cut or added.
    throw damagedSeal();
  }
}

/** @throws BackendError `wrong-password`, `store-newer`, `store-damaged` */
export async function tryPassword(file: string, password: string): Promise<void> {
  const source = await open(file, 'r');
  try {
    await readSeal(source, password);
  } finally {
    await source.close();
  }
}

/**
 * Writes the store that is sealed in `from` to `to`, which must not be there.
 * @throws BackendError `wrong-password`, `store-newer`, `store-damaged` when the file was cut or changed; what was
 * written by then is for the caller to remove.
 */
export async function unsealStore(from: string, to: string, password: string): Promise<void> {
  const source = await open(from, 'r');
  try {
    const seal = await readSeal(source, password);
    const sealedSize = (await source.stat()).size - HEADER_SIZE;
    const chunks = Math.ceil(sealedSize / (CHUNK_SIZE + TAG_SIZE));
    if (chunks === 0) throw damagedSeal();
    const target = await open(to, 'wx');
    try {
      for (let chunk = 0; chunk < chunks; chunk += 1) {
        const buffer = Buffer.alloc(CHUNK_SIZE + TAG_SIZE);
        const sealed = buffer.subarray(0, await readFully(source, buffer));
        if (sealed.length < TAG_SIZE) throw damagedSeal();
        await target.write(openChunk(sealed, seal, chunk, chunk === chunks - 1));
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
