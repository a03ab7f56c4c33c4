import { Refusal } from '../refusal.ts';

/** Word's lock file: the length of the user's name, the name filled up to here, and all of it again in UTF-16. */
const LOCK_FILE_SIZE = 162;
const LOCK_NAME_END = 54;
/** A file of this name that is nothing else, and no longer than this, is what is left of a lock file. */
const LOCK_FILE_NAME = /(^|[\\/])~\$/;
const LONGEST_LEFTOVER = 1024;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refuseOle(bytes: Uint8Array): never {
  // The directory of the container names its streams in UTF-16 (MS-CFB 2.6).
  if (contains(bytes, 'EncryptedPackage')) throw new Refusal('password');
  if (contains(bytes, 'WordDocument')) throw new Refusal('old-doc');
  throw new Refusal('not-word');
}

function isLockFile(bytes: Uint8Array): boolean {
  const nameLength = bytes[0] ?? 0;
  if (bytes.length !== LOCK_FILE_SIZE || nameLength === 0 || nameLength >= LOCK_NAME_END) return false;
  const name = bytes.subarray(1, 1 + nameLength);
  const filling = bytes.subarray(1 + nameLength, LOCK_NAME_END);
  return name.every((byte) => byte >= 0x20) && filling.every((byte) => byte === 0 || byte === 0x20);
}

/**
 * Looks at the first bytes: returns when the file is a zip package, else refuses with what it is
 * (lock file, password, old .doc, something else). What a file holds counts before what it is called: `fileName`, which
 * may be empty, only tells the leftover of a lock file from other rubbish.
 */
export function identifyFile(bytes: Uint8Array, fileName: string): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (isLockFile(bytes)) throw new Refusal('lock-file');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) refuseOle(bytes);
  // Word 2, Word 6 on Mac and Write: old formats without the container.
  if (startsWith(bytes, [0xdb, 0xa5]) || startsWith(bytes, [0x31, 0xbe])) throw new Refusal('old-doc');
  if (startsWith(bytes, [0x50, 0x4b]))
    throw new Refusal('damaged', 'Pakken er tom eller delt over flere filer.');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refusal('not-word', 'Det er en PDF.');
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    throw new Refusal('not-word', 'Det er en RTF-fil: åbn den i Word, og gem den som .docx.');
  if (LOCK_FILE_NAME.test(fileName) && bytes.length < LONGEST_LEFTOVER) throw new Refusal('lock-file');
  if (bytes.length === 0) throw new Refusal('not-word', 'Filen er tom.');
  throw new Refusal('not-word');
}
