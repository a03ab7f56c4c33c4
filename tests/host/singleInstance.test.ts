import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { claimInstance } from '#build/standIn/singleInstance.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hubrapport-instance-'));
  folders.push(folder);
  return folder;
}

it('gives a data folder to one process, and tells it of every other', async () => {
  const folder = await newFolder();
  const heard = vi.fn();
  expect(await claimInstance(folder, heard)).toBe(true);
  expect(await claimInstance(folder, () => {})).toBe(false);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(await claimInstance(await newFolder(), () => {})).toBe(true);
});
