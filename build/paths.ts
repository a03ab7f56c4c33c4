import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The folders of the build, absolute. */
export const paths = {
  root: at(''),
  dist: at('dist'),
  main: at('dist/main.js'),
  preload: at('dist/preload.cjs'),
  build: at('build/build.ts'),
  cli: at('electron/backend/cli/main.ts'),
} as const;
