import { defineConfig } from '@playwright/test';

export default defineConfig({
  // The window, and the program as it is packaged (`npm run test:package`).
  projects: ['e2e', 'package'].map((name) => ({ name, testDir: `../tests/${name}`, testMatch: '*.spec.ts' })),
  outputDir: '../test-results',
  reporter: 'line',
  workers: 2,
  fullyParallel: true,
  // A machine that is busy with other work may miss a deadline once; what fails every time is broken.
  retries: process.env['CI'] ? 2 : 0,
  timeout: process.env['CI'] ? 180_000 : 60_000,
  use: { viewport: { width: 1280, height: 800 } },
  expect: { timeout: process.env['CI'] ? 30_000 : 10_000 },
  forbidOnly: Boolean(process.env['CI']),
});
