import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/** The package of a Word file, unpacked part by part as it is asked for. Part names have no leading slash. */
export type Package = {
  has(part: string): boolean;
  /** The unpacked bytes of a part; null when there is none. Refuses (`damaged`) bytes that do not fit their checksum. */
  read(part: string): Uint8Array | null;
};

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
/** Parts smaller than this cannot hurt, however well they pack. */
const SMALL = 10_000_000;
/** The most that is unpacked at once: parts of most files in one go, without room for what a directory only promises. */
const CHUNK = 1_000_000;

function checkEntry(entry: ZipEntry, fileSize: number, limits: ReadLimits): void {
  const path = entry.name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..') || path.includes('\0'))
    throw new Refusal('unsafe', 'En fil i pakken peger ud af den.');
  if (entry.encrypted) throw new Refusal('password');
  if (entry.offset + LOCAL_HEADER_SIZE + entry.packed > fileSize)
    throw new Refusal('damaged', 'Indholdslisten peger uden for filen.');
  if (entry.size > limits.partSize)
    throw new Refusal('too-large', `Delen ${path} fylder for meget, når den pakkes ud.`);
  if (entry.size > SMALL && entry.size > entry.packed * limits.ratio)
    throw new Refusal('too-large', `Delen ${path} er pakket, som kun en zip-bombe er.`);
}

function checkTogether(entries: readonly ZipEntry[], limits: ReadLimits): void {
  if (entries.reduce((total, entry) => total + entry.size, 0) > limits.totalSize)
    throw new Refusal('too-large', 'Indholdet fylder for meget, når det pakkes ud.');
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  // OPC 6.2.2.3: part names are equal whatever their case, and no two may be.
  if (names.size !== entries.length) throw new Refusal('unsafe', 'Den samme del ligger der to gange.');
  const byOffset = entries.toSorted((a, b) => a.offset - b.offset);
  byOffset.forEach((entry, i) => {
    const next = byOffset[i + 1];
    if (next && entry.offset + LOCAL_HEADER_SIZE + entry.packed > next.offset)
      throw new Refusal('unsafe', 'Delene i pakken ligger oven i hinanden.');
  });
}

/** The bytes of one of Node's buffers, without its methods: nobody outside need know where they come from. */
function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = () => new Refusal('damaged', `Delen ${entry.name} kan ikke pakkes ud.`);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) throw broken();
  const start =
    entry.offset +
    LOCAL_HEADER_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) throw broken();
  let unpacked: Uint8Array;
  try {
    // No more than the promised size: a stream that lies about it cannot take more memory than was allowed.
    const maxOutputLength = Math.max(entry.size, 1);
    const chunkSize = Math.min(Math.max(entry.size, 64), CHUNK);
    unpacked =
      entry.method === 0 ? packed : plainBytes(inflateRawSync(packed, { maxOutputLength, chunkSize }));
  } catch {
    throw broken();
  }
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw broken();
  return unpacked;
}

/**
 * Opens a zip package after looking at its directory: sizes, ratio, paths, duplicates, overlaps.
 * Nothing is unpacked before it is asked for.
 */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): Package {
  if (bytes.length > limits.fileSize) throw new Refusal('too-large');
  const entries = readZipDirectory(bytes, limits.entries);
  for (const entry of entries) checkEntry(entry, bytes.length, limits);
  checkTogether(entries, limits);
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  return {
    has: (part) => byName.has(part.toLowerCase()),
    read(part) {
      const entry = byName.get(part.toLowerCase());
      return entry ? unpack(bytes, entry) : null;
    },
  };
}
