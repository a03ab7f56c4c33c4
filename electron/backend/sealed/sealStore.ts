import { createCipheriv } from 'node:crypto';
import { open } from 'node:fs/promises';
import { CHUNK_SIZE, newSeal, nonceOf } from './sealedHeader.ts';
import { readFully } from './readFully.ts';

/**
 * Writes `from` to `to` (which must not be there) protected by a password: AES-256-GCM in chunks of 64 KB, each
 * authenticated with its number and whether it is the last, under a key that scrypt makes of the password. Node's own
 * crypto is used: it is OpenSSL's, maintained with the runtime, and adds nothing to trust.
 */
export async function sealStore(from: string, to: string, password: string): Promise<void> {
  const { key, header } = await newSeal(password);
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx');
    try {
      await target.write(header);
      const { size } = await source.stat();
      const chunks = Math.max(1, Math.ceil(size / CHUNK_SIZE));
      for (let chunk = 0; chunk < chunks; chunk += 1) {
        const plain = Buffer.alloc(Math.min(CHUNK_SIZE, size - chunk * CHUNK_SIZE));
        await readFully(source, plain);
        const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, chunk, chunk === chunks - 1));
        await target.write(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
      }
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
