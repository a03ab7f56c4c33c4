import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { BackendError } from '../backendError.ts';

/**
 * The head of a sealed store, 80 bytes, numbers big-endian:
 * magic (8) · version (1) · log2 N, r and p of scrypt (1 each) · chunk size (4) · salt (16) · nonce prefix (7) ·
 * nine zero bytes · HMAC-SHA-256 of all before it (32).
 */
export const HEADER_SIZE = 80;
const SIGNED = HEADER_SIZE - 32;
const MAGIC = Buffer.from('HUBRSEAL', 'latin1');
const VERSION = 1;

/** N = 2^17, r = 8, p = 1: 128 MB and about half a second a guess. */
const COST = { log2N: 17, r: 8, p: 1 };
export const CHUNK_SIZE = 64 * 1024;

/** The bytes each chunk grows by: its authentication tag. */
export const TAG_SIZE = 16;

export type Seal = { key: Buffer; header: Buffer };

function derive(password: string, salt: Buffer, { log2N, r, p }: typeof COST): Promise<Buffer> {
  const options = { N: 2 ** log2N, r, p, maxmem: 512 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    // Composed, so that an å typed on a Mac and on Windows is the same password.
    scrypt(password.normalize('NFC'), salt, 64, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function sign(signed: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(signed).digest();
}

/** A new head, with salt and nonces of its own, and the key it stands for. */
export async function newSeal(password: string): Promise<Seal> {
  const signed = Buffer.alloc(SIGNED);
  MAGIC.copy(signed);
  signed.set([VERSION, COST.log2N, COST.r, COST.p], 8);
  signed.writeUInt32BE(CHUNK_SIZE, 12);
  randomBytes(16).copy(signed, 16);
  randomBytes(7).copy(signed, 32);
  const derived = await derive(password, signed.subarray(16, 32), COST);
  return {
    key: derived.subarray(0, 32),
    header: Buffer.concat([signed, sign(signed, derived.subarray(32))]),
  };
}

/**
 * The key a head and a password stand for.
 * @throws BackendError `wrong-password`; `store-newer` for a head of a later version; `store-damaged` for one that is cut
 */
export async function openSeal(header: Buffer, password: string): Promise<Seal> {
  if (header.length < HEADER_SIZE || !header.subarray(0, 8).equals(MAGIC)) throw damagedSeal();
  if (header[8] !== VERSION) {
    throw new BackendError(
      'store-newer',
      'Filen er beskyttet af en nyere udgave af Hubrapport. Opdatér Hubrapport for at åbne den.',
    );
  }
  const [log2N = 0, r = 0, p = 0] = header.subarray(9, 12);
  // A head from a stranger must not ask for all the machine's memory.
  if (log2N !== COST.log2N || r !== COST.r || p !== COST.p) throw damagedSeal();
  const signed = header.subarray(0, SIGNED);
  const derived = await derive(password, signed.subarray(16, 32), { log2N, r, p });
  if (!timingSafeEqual(sign(signed, derived.subarray(32)), header.subarray(SIGNED, HEADER_SIZE))) {
    throw new BackendError(
      'wrong-password',
      'Adgangskoden passer ikke til filen. Prøv igen; store og små bogstaver skal være rigtige.',
    );
  }
  return { key: derived.subarray(0, 32), header };
}

/** The nonce of a chunk: no two are alike, and the last one says that it is the last, so that a cut file is seen. */
export function nonceOf(header: Buffer, chunk: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  header.copy(nonce, 0, 32, 39);
  nonce.writeUInt32BE(chunk, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

export function damagedSeal(): BackendError {
  return new BackendError(
    'store-damaged',
    'Den beskyttede fil er ikke hel: den er klippet over eller ændret, siden den blev gemt. Bed om en ny kopi.',
  );
}

/** True when the file begins as a sealed store does. A file that cannot be read is left for the opening to refuse. */
export function isSealed(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return false;
  }
  try {
    const head = Buffer.alloc(MAGIC.length);
    return readSync(descriptor, head, 0, head.length, 0) === head.length && head.equals(MAGIC);
  } catch {
    return false;
  } finally {
    closeSync(descriptor);
  }
}
