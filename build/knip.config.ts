import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/main/main.ts',
    'electron/preload/preload.ts',
    'electron/backend/worker.ts',
    'electron/backend/longWork/workThread.ts',
    'db/backups/jobThread.ts',
    'renderer/{app,print}/main.tsx',
    'build/{start,build,package,drawEuEmblem,drawIcon,drawSampleImages,fontMetrics}.ts',
    'build/*.config.ts',
    'tests/bench/backendProcess.ts',
    'tests/bench/exportProcess.ts',
    'tests/db/{lockHolder,untilFull}.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
  ],
  project: ['{electron,renderer,shared,db,build,tests}/**/*.{ts,tsx,cjs}'],
  ignore: ['tests/fixtures/layers/**'],
  // Programs of the machine that tests use where they are.
  ignoreBinaries: ['mount', 'umount', 'pandoc', 'soffice'],
  // Names a file exports for its own types and tests read well; a file nobody imports does not.
  ignoreExportsUsedInFile: true,
};

export default config;
