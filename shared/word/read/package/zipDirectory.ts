import { Refusal } from '../refusal.ts';

/** A file of the package as its directory tells of it; sizes and offset in bytes. */
export type ZipEntry = {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
};

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const FULL = 0xffffffff;

function damaged(detail: string): never {
  throw new Refusal('damaged', detail);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 65_535);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return damaged('Slutningen af filen mangler; måske er den ikke hentet helt.');
}

function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Where the directory lies and how many entries it has, also in the large (zip64) form. */
function findDirectory(view: DataView): { start: number; count: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  const isLarge = count === 0xffff || start === FULL;
  if (!isLarge || locator < 0 || view.getUint32(locator, true) !== LARGE_LOCATOR) return { start, count };
  const record = large(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== LARGE_END)
    return damaged('Indholdslisten er ødelagt.');
  return { start: large(view, record + 48), count: large(view, record + 32) };
}

/** Replaces the sizes that were too big for 32 bits with those of the zip64 field (APPNOTE 4.5.3). */
function readLargeSizes(view: DataView, from: number, to: number, entry: ZipEntry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== FULL || next + 8 > end) continue;
      entry[key] = large(view, next);
      next += 8;
    }
  }
}

/**
 * Reads the directory at the end of a zip file, nothing of the contents.
 * @returns the entries in the order of the directory. Refuses (`damaged`) a directory that does not hold together.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  if (bytes.length < END_SIZE) damaged('Filen er for kort.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(view);
  if (count > mostEntries) throw new Refusal('too-large', 'Pakken har for mange filer.');
  const utf8 = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY)
      damaged('Indholdslisten er ødelagt.');
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) damaged('Indholdslisten er ødelagt.');
    const entry: ZipEntry = {
      name: utf8.decode(bytes.subarray(at + ENTRY_SIZE, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    readLargeSizes(view, nameEnd, extraEnd, entry);
    entries.push(entry);
    at = next;
  }
  return entries;
}
