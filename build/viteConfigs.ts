import { join } from 'node:path';
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
function nodeBundle(name: string, entry: string, format: 'es' | 'cjs', external: string[]): InlineConfig {
  return {
    ...shared,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(paths.root, entry),
      target: 'node24',
      outDir: paths.dist,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      copyPublicDir: false,
      rolldownOptions: {
        external: [...external, /^node:/],
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  };
}

/** The page: many small files, minified, nothing inlined as `data:` (the policy forbids it), a nonce's place kept. */
const page: InlineConfig = {
  ...shared,
  root: join(paths.root, 'renderer'),
  base: './',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    target: 'chrome130',
    outDir: join(paths.dist, 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
};

/** The four bundles, by name. */
export const viteConfigs: Readonly<Record<'page' | 'main' | 'preload' | 'backend', InlineConfig>> = {
  page,
  main: nodeBundle('main.js', 'electron/main/main.ts', 'es', ['electron']),
  preload: nodeBundle('preload.cjs', 'electron/preload/preload.ts', 'cjs', ['electron']),
  backend: nodeBundle('backend.js', 'electron/backend/worker.ts', 'es', ['better-sqlite3']),
};
