import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { CHUNK_SIZE, HEADER_SIZE, TAG_SIZE } from '#backend/sealed/sealedHeader.ts';
import { sealStore } from '#backend/sealed/sealStore.ts';
import { unsealStore } from '#backend/sealed/unsealStore.ts';
import { sampleStore } from './sampleStore.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

const password = 'blåbærgrød på fredag';
const plain = Buffer.from(Array.from({ length: 3 * CHUNK_SIZE + 1234 }, (_, at) => (at * 31) % 251));
const sealedOnce = { bytes: Buffer.alloc(0) };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hubrapport-seal-'));
  writeFileSync(join(folder, 'plain'), plain);
  await sealStore(join(folder, 'plain'), join(folder, 'sealed'), password);
  sealedOnce.bytes = readFileSync(join(folder, 'sealed'));
});

/** Unseals bytes from a file; answers what came out. */
async function unseal(bytes: Uint8Array, word = password): Promise<Buffer> {
  const folder = temporaryFolder();
  const [from, to] = [join(folder, 'sealed'), join(folder, 'plain')];
  writeFileSync(from, bytes);
  await unsealStore(from, to, word);
  return readFileSync(to);
}

describe('a sealed file', () => {
  it('comes back byte for byte, also when the å of the password is typed as two signs', async () => {
    expect((await unseal(sealedOnce.bytes)).equals(plain)).toBe(true);
    expect((await unseal(sealedOnce.bytes, password.normalize('NFD'))).equals(plain)).toBe(true);
  });

  it('says that a password is wrong', async () => {
    await expect(unseal(sealedOnce.bytes, 'blåbærgrød på torsdag')).rejects.toMatchObject({
      code: 'wrong-password',
    });
  });

  const chunk = CHUNK_SIZE + TAG_SIZE;
  const cut = (end: number) => sealedOnce.bytes.subarray(0, end);
  it.each<[string, () => Uint8Array]>([
    ['cut in a chunk', () => cut(sealedOnce.bytes.length - 7)],
    ['cut between two chunks', () => cut(HEADER_SIZE + 2 * chunk)],
    ['cut after its head', () => cut(HEADER_SIZE)],
    ['cut in its head', () => cut(40)],
    ['with bytes added', () => Buffer.concat([sealedOnce.bytes, Buffer.alloc(20)])],
    [
      'with two chunks exchanged',
      () =>
        Buffer.concat([
          cut(HEADER_SIZE),
          sealedOnce.bytes.subarray(HEADER_SIZE + chunk, HEADER_SIZE + 2 * chunk),
          sealedOnce.bytes.subarray(HEADER_SIZE, HEADER_SIZE + chunk),
          sealedOnce.bytes.subarray(HEADER_SIZE + 2 * chunk),
        ]),
    ],
    [
      'with a bit turned',
      () => {
        const bytes = Buffer.from(sealedOnce.bytes);
        bytes[HEADER_SIZE + 5000] = (bytes[HEADER_SIZE + 5000] ?? 0) ^ 1;
        return bytes;
      },
    ],
    [
      'that asks for more memory than it was sealed with',
      () => {
        const bytes = Buffer.from(sealedOnce.bytes);
        bytes[9] = 30;
        return bytes;
      },
    ],
  ])('is refused %s', async (_what, bytes) => {
    await expect(unseal(bytes())).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('does not open with another nonce', async () => {
    const bytes = Buffer.from(sealedOnce.bytes);
    bytes[33] = (bytes[33] ?? 0) ^ 1;
    await expect(unseal(bytes)).rejects.toMatchObject({ code: 'wrong-password' });
  });
});

it('a store is handed over in one file and opened by its successor', async () => {
  const store = await sampleStore();
  const file = join(temporaryFolder(), 'til Eksempel.hubrapport');
  const giver = openTestBackend(store, 3000);
  await giver.ok('store.copyTo', { file, password });
  expect((await giver.fail('store.copyTo', { file: store, password: null })).code).toBe('file-locked');
  expect((await giver.fail('store.copyTo', { file: join(file, 'x'), password: null })).code).toBe(
    'folder-missing',
  );
  await giver.backend.close();
  expect(readdirSync(dirname(file))).toEqual(['til Eksempel.hubrapport']);
  expect(readdirSync(dirname(store))).toEqual(['sample.hubrapport']);
  expect(readFileSync(file).includes('Region Nordjylland')).toBe(false);

  // Double-clicked: the file is the store that is to be opened.
  const heir = openTestBackend(file, 5000);
  expect(await heir.ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-sealed' });
  const wrong = { file, password: 'gættet forkert' };
  expect((await heir.fail('store.tryPassword', wrong)).code).toBe('wrong-password');
  const target = join(dirname(file), 'mit.hubrapport');
  expect((await heir.fail('store.unsealTo', { ...wrong, target })).code).toBe('wrong-password');
  expect(existsSync(target)).toBe(false);
  await heir.ok('store.unsealTo', { file, password, target });
  expect(await heir.ok('store.status', {})).toEqual({ state: 'open', file: target });
  expect(await heir.ok('report.list', {})).toHaveLength(3);
  expect((await heir.fail('store.unsealTo', { file, password, target })).code).toBe('not-writable');
  expect(await heir.ok('store.openFile', { file })).toBe('sealed');
  await heir.backend.close();

  truncateSync(file, 300_000);
  const late = openTestBackend(target, 7000);
  const cut = await late.fail('store.unsealTo', {
    file,
    password,
    target: join(dirname(file), 'b.hubrapport'),
  });
  expect(cut).toMatchObject({ code: 'store-damaged' });
  expect(readdirSync(dirname(file)).filter((name) => !name.startsWith('mit'))).toEqual([
    'til Eksempel.hubrapport',
  ]);
  await late.backend.close();
});

it('a copy without a password is a store like any other, and replaces the file it is given the name of', async () => {
  const store = await sampleStore();
  const file = join(temporaryFolder(), 'kopi.hubrapport');
  writeFileSync(file, 'en gammel kopi');
  const { ok, backend } = openTestBackend(store, 3000);
  await ok('store.copyTo', { file, password: null });
  expect(await ok('store.openFile', { file })).toBe('opened');
  expect(await ok('report.list', {})).toHaveLength(3);
  await backend.close();
});
