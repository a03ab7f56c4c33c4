import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { noncePlaceholder } from '../electron/main/servePage.ts';
import { paths } from './paths.ts';

const shared = {
  configFile: false,
  root: paths.root,
  logLevel: 'warn',
  clearScreen: false,
} as const satisfies InlineConfig;

/** A bundle for Node: one file, everything in it but Node itself and what only works where npm put it. */
export function nodeBundle(
  outDir: string,
  name: string,
  entry: string,
  format: 'es' | 'cjs',
  external: string,
): InlineConfig {
  return {
    ...shared,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(paths.root, entry),
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      copyPublicDir: false,
      rolldownOptions: {
        external: [external, /^node:/],
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  };
}

/** The pages: minified, nothing inlined as `data:` (the policy forbids it), a place kept for the nonce. */
function page(outDir: string): InlineConfig {
  return {
    ...shared,
    root: join(paths.root, 'renderer'),
    base: './',
    plugins: [react()],
    html: { cspNonce: noncePlaceholder },
    build: {
      // Electron 45's Chromium, and any Chrome or Edge of the last year under the stand-in.
      target: 'chrome138',
      outDir: join(outDir, 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The window, and the page that is printed to PDF.
      rolldownOptions: {
        input: ['index.html', 'print.html'].map((name) => join(paths.root, 'renderer', name)),
      },
      reportCompressedSize: false,
      // One page that is read from disk at once: splitting it would only add round trips.
      chunkSizeWarningLimit: 4000,
    },
  };
}

/** The bundles, by name, as they are written into a folder. */
export function viteConfigs(
  outDir: string,
): Record<'page' | 'main' | 'preload' | 'backend' | 'longWork' | 'cli' | 'storeJobs', InlineConfig> {
  return {
    page: page(outDir),
    main: nodeBundle(outDir, 'main.js', 'electron/main/main.ts', 'es', 'electron'),
    preload: nodeBundle(outDir, 'preload.cjs', 'electron/preload/preload.ts', 'cjs', 'electron'),
    backend: nodeBundle(outDir, 'backend.js', 'electron/backend/worker.ts', 'es', 'better-sqlite3'),
    longWork: nodeBundle(
      outDir,
      'longWork.js',
      'electron/backend/longWork/workThread.ts',
      'es',
      'better-sqlite3',
    ),
    cli: nodeBundle(outDir, 'cli.js', 'electron/backend/cli/runCommandLine.ts', 'es', 'better-sqlite3'),
    storeJobs: nodeBundle(outDir, 'storeJobs.js', 'db/backups/jobThread.ts', 'es', 'better-sqlite3'),
  };
}
