import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { rasterFile, rasterFiles } from '../electron/backend/charts/rasterFile.ts';
import type { RasterFile } from '../electron/backend/charts/rasterFile.ts';
import { ShippedPackages } from './licences/shippedPackages.ts';
import { writeLicences } from './licences/writeLicences.ts';
import { paths } from './paths.ts';
import { viteConfigs } from './viteConfigs.ts';

/** What the backend reads beside its bundle, and where the sources keep it. */
const copied = [
  { from: 'db/migrations', to: 'migrations' },
  { from: 'electron/backend/sample/images', to: 'sample-images' },
] as const;

/**
 * Builds everything into dist/. It is written beside and renamed when it is whole: a build that fails leaves the last
 * one as it was.
 */
export async function buildAll(): Promise<void> {
  const started = performance.now();
  const next = `${paths.dist}.next-${process.pid}`;
  const shipped = new ShippedPackages();
  try {
    await mkdir(next, { recursive: true });
    await Promise.all([
      ...Object.values(viteConfigs(next)).map((config) =>
        build({ ...config, plugins: [config.plugins ?? [], shipped.plugin()] }),
      ),
      ...(Object.keys(rasterFiles) as RasterFile[]).map((name) =>
        cp(rasterFile(name), join(next, 'raster', name)),
      ),
      ...copied.map(({ from, to }) => cp(join(paths.root, from), join(next, to), { recursive: true })),
    ]);
    await writeLicences(next, shipped.list());
    await rm(paths.dist, { recursive: true, force: true });
    await rename(next, paths.dist);
  } finally {
    await rm(next, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  console.log(`Bygget på ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`);
}
