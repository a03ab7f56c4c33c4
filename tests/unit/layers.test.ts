import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const fixtures = path.join(root, 'tests/fixtures/layers');
const oxlint = path.join(
  path.dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin/oxlint',
);

async function lint(folder: string): Promise<string> {
  const args = [oxlint, '-c', 'build/oxlint.config.ts', '--format', 'unix', folder];
  const done = promisify(execFile)(process.execPath, args, { cwd: root });
  return done.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
}

test('every forbidden import between layers is reported', async () => {
  const files = globSync('**/*.ts', { cwd: fixtures });
  const report = await lint(fixtures);
  const silent = files.filter(
    (file) =>
      !report
        .split('\n')
        .some((line) => line.includes(path.join('layers', file)) && line.includes('boundaries')),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});

test('the layers themselves hold', async () => {
  expect(await lint('shared')).not.toContain('boundaries');
});
