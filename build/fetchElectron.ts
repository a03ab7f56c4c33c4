import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram } from './electronProgram.ts';
import { paths } from './paths.ts';

const folder = join(paths.root, 'node_modules', 'electron');

/** How long to wait for the place Electron is downloaded from, and for the download (some 120 MB). */
const reachTimeout = 2_500;
const downloadTimeout = 5 * 60_000;

/** True when Electron's own downloads answer from here; networks that block them must not hold the start back. */
async function isReachable(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  return fetch(new URL(`v${version}/SHASUMS256.txt`, mirror), {
    method: 'HEAD',
    signal: AbortSignal.timeout(reachTimeout),
  }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/**
 * Downloads Electron's program, as its package does on first use, when the place can be reached.
 * `HUBRAPPORT_ELECTRON=0` never tries, `=1` tries even when it does not answer at once.
 * @returns the program file, or null when it could not be had.
 */
export async function fetchElectron(): Promise<string | null> {
  const wish = process.env['HUBRAPPORT_ELECTRON'];
  if (wish === '0' || (wish !== '1' && !(await isReachable()))) return null;
  console.log('Electrons program hentes (ca. 120 MB, kun denne ene gang) …');
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: downloadTimeout,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0 ? electronProgram() : null;
}
