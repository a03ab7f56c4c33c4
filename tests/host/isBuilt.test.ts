import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isBuilt } from '#build/isBuilt.ts';

const root = await mkdtemp(join(tmpdir(), 'hubrapport-built-'));
afterAll(() => rm(root, { recursive: true }));

async function write(path: string, changedAt: number): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), '');
  await utimes(join(root, path), changedAt, changedAt);
}

it('is built when dist is there and newer than every source', async () => {
  for (const folder of ['electron', 'renderer', 'shared', 'db', 'build'])
    await write(`${folder}/deep/a.ts`, 1000);
  await write('package.json', 1000);
  await write('package-lock.json', 1000);
  expect(await isBuilt(root)).toBe(false);
  await write('dist/main.js', 2000);
  expect(await isBuilt(root)).toBe(true);
  await write('shared/deep/a.ts', 3000);
  expect(await isBuilt(root)).toBe(false);
});
