import type { FileHandle } from 'node:fs/promises';

/** Fills the buffer from the file's present place; answers how much there was, less than asked only at its end. */
export async function readFully(handle: FileHandle, buffer: Buffer): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
