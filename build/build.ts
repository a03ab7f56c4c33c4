import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { paths } from './paths.ts';
import { viteConfigs } from './viteConfigs.ts';

/** What the backend reads beside its bundle, and where the sources keep it. */
const copied = [
  { from: 'db/migrations', to: 'migrations' },
  { from: 'electron/backend/sample/images', to: 'sample-images' },
] as const;

/** Builds everything into dist/, from nothing. */
async function buildAll(): Promise<void> {
  const started = performance.now();
  await rm(paths.dist, { recursive: true, force: true });
  await mkdir(paths.dist, { recursive: true });
  await Promise.all([
    ...Object.values(viteConfigs).map((config) => build(config)),
    ...copied.map(({ from, to }) => cp(join(paths.root, from), join(paths.dist, to), { recursive: true })),
  ]);
  console.log(`Bygget på ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await buildAll();
