/**
 * A layer of the house: its folder, the layers and the packages it may import, and what of Node it may use: all,
 * nothing, or the modules named.
 */
type Layer = {
  folder: string;
  layers: readonly string[];
  packages: readonly string[];
  node: boolean | readonly string[];
};

/** Any package, scoped or not. */
const everything = ['*', '@*/*'];

/**
 * Who may import what: the table of docs/architecture.md as the layer check reads it.
 * Every layer may import itself.
 */
export const layers: Record<string, Layer> = {
  domain: { folder: 'shared/domain', layers: [], packages: ['zod'], node: false },
  report: { folder: 'shared/report', layers: ['domain'], packages: [], node: false },
  word: {
    folder: 'shared/word',
    layers: ['domain', 'report'],
    packages: ['docx', 'fflate'],
    // Only the backend reads Word files; Node unpacks and checks them some ten times as fast as JavaScript does, and gives
    // the letters of a text as numbers.
    node: ['node:buffer', 'node:zlib'],
  },
  import: { folder: 'shared/import', layers: ['domain', 'report', 'word'], packages: [], node: false },
  contract: {
    folder: 'shared/contract',
    layers: ['domain', 'report', 'import'],
    packages: ['zod'],
    node: false,
  },
  db: { folder: 'db', layers: ['domain'], packages: ['better-sqlite3', 'zod'], node: true },
  backend: {
    folder: 'electron/backend',
    layers: ['domain', 'report', 'word', 'import', 'contract', 'db'],
    packages: ['@resvg/resvg-wasm', 'better-sqlite3', 'zod'],
    node: true,
  },
  preload: { folder: 'electron/preload', layers: ['contract'], packages: ['electron'], node: false },
  main: { folder: 'electron/main', layers: ['contract', 'backend'], packages: ['electron'], node: true },
  renderer: {
    folder: 'renderer',
    layers: ['domain', 'report', 'import', 'contract'],
    packages: [
      '@dnd-kit/*',
      '@emotion/*',
      '@fontsource*/*',
      '@hookform/*',
      '@mui/*',
      '@tanstack/*',
      '@tiptap/*',
      'i18next',
      'react*',
      'zod',
      'zustand',
    ],
    node: false,
  },
  build: {
    folder: 'build',
    layers: [
      'domain',
      'report',
      'word',
      'import',
      'contract',
      'db',
      'backend',
      'preload',
      'main',
      'renderer',
    ],
    packages: everything,
    node: true,
  },
  tests: {
    folder: 'tests',
    layers: [
      'domain',
      'report',
      'word',
      'import',
      'contract',
      'db',
      'backend',
      'preload',
      'main',
      'renderer',
      'build',
    ],
    packages: everything,
    node: true,
  },
};
