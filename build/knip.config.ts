import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/main/main.ts',
    'electron/preload/preload.ts',
    'electron/backend/worker.ts',
    'electron/backend/cli/main.ts',
    'renderer/app/main.tsx',
    'build/{start,build,drawSampleImages}.ts',
    'build/*.config.ts',
    'build/layerResolver.cjs',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/bench/run.ts',
  ],
  project: ['{electron,renderer,shared,db,build,tests}/**/*.{ts,tsx,cjs}'],
  ignore: ['tests/fixtures/layers/**'],
};

export default config;
