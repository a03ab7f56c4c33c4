import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CommandOutput } from '#shared/contract/commands.ts';
import { sampleStore } from '../db/sampleStore.ts';
import { temporaryFolder } from '../db/temporaryFolder.ts';
import { openTestBackend } from '../db/testBackend.ts';
import { rounds } from './rounds.ts';

const VARIANTS = rounds({ quick: 120, long: 1000 });

/** Numbers that look drawn by lot and are the same in every run (a linear congruential generator). */
function* lots(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

type Damage = (bytes: Buffer, lot: () => number) => Buffer;

const damages: Record<string, Damage> = {
  'a bit flipped': (bytes, lot) => {
    const at = Math.floor(lot() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(lot() * 8));
    return bytes;
  },
  'eight bytes changed': (bytes, lot) => {
    for (let n = 0; n < 8; n += 1) bytes[Math.floor(lot() * bytes.length)] = Math.floor(lot() * 256);
    return bytes;
  },
  'cut short': (bytes, lot) => bytes.subarray(0, Math.floor(lot() * bytes.length)),
  'a page of zeroes': (bytes, lot) => {
    const page = Math.floor((lot() * bytes.length) / 4096) * 4096;
    return bytes.fill(0, page, page + 4096);
  },
  'zeroes to the end': (bytes, lot) => bytes.fill(0, Math.floor(lot() * bytes.length)),
};

type Seen = { reports: CommandOutput<'report.read'>[]; pictures: CommandOutput<'image.bytes'>[] };

/** All the window can show of a store, after the newest step was taken back; null when it is said to be damaged. */
async function look(file: string): Promise<Seen | string> {
  const { ok, backend, logged } = openTestBackend(file);
  try {
    const status = await ok('store.status', {});
    if (status.state === 'failed') return status.code;
    const reports: Seen['reports'] = [];
    for (const { id } of await ok('report.list', {})) {
      reports.push(await ok('report.read', { reportId: id }));
    }
    const hashes = new Set(reports.flatMap(({ images }) => images.map(({ hash }) => hash)));
    const pictures = [];
    for (const hash of hashes) pictures.push(await ok('image.bytes', { hash }));
    return { reports, pictures };
  } finally {
    await backend.close();
    expect(logged).toEqual([]);
  }
}

it(
  'a store that was damaged is found out, or shows what it always showed',
  { timeout: VARIANTS * 2_000 },
  async () => {
    const store = await sampleStore();
    const whole = readFileSync(store);
    const sound = await look(store);
    const draws = lots(20_231_231);
    const lot = () => draws.next().value;
    const kinds = Object.entries(damages);
    const detected = new Map<string, number>();
    const folder = temporaryFolder();
    for (let variant = 0; variant < VARIANTS; variant += 1) {
      const [name, damage] = kinds[variant % kinds.length]!;
      const file = join(folder, `${variant}.hubrapport`);
      writeFileSync(file, damage(Buffer.from(whole), lot));
      const seen = await look(file);
      if (typeof seen === 'string') {
        expect(['store-damaged', 'store-newer', 'store-sealed']).toContain(seen);
        detected.set(name, (detected.get(name) ?? 0) + 1);
      } else {
        expect(seen, `${name}, variant ${variant}`).toEqual(sound);
      }
    }
    // Most of a store is pictures and text: hardly any damage may pass for harmless.
    expect([...detected.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(VARIANTS * 0.6);
  },
);
