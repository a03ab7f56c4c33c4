import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/{unit,db,word,import,property,host,survival}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/propertySeed.ts'],
    // Against hanging, not against a slow machine: speed is measured in tests/bench.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
