import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import { chooseRuntime } from './chooseRuntime.ts';
import type { Runtime } from './chooseRuntime.ts';
import { electronProgram } from './electronProgram.ts';
import { fetchElectron } from './fetchElectron.ts';
import { isBuilt } from './isBuilt.ts';
import { paths } from './paths.ts';
import { findBrowser } from './standIn/findBrowser.ts';
import { hasScreen } from './standIn/settings.ts';

const args = process.argv.slice(2);

/** Runs a program to its end, in this terminal. */
async function run(program: string, programArgs: readonly string[]): Promise<number> {
  const child = spawn(program, programArgs, { stdio: 'inherit', cwd: paths.root });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Runs the app. @returns the exit code, or null when it runs on in this process. */
async function runOn(runtime: Runtime): Promise<number | null> {
  console.log(runtime.line);
  if (runtime.kind === 'headless') return run(process.execPath, [paths.cli, 'demo', '--out', 'out']);
  if (runtime.kind === 'electron') {
    // Electron's sandbox refuses root, as Chromium's does.
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
    return run(runtime.program, [...(asRoot ? ['--no-sandbox'] : []), paths.root, ...args]);
  }
  const { runStandIn } = await import('./standIn/runStandIn.ts');
  await runStandIn(paths.main);
  return null;
}

/** Builds in a process of its own: what Vite takes up in memory goes with it. */
async function build(): Promise<void> {
  const code = await run(process.execPath, [paths.build]);
  if (code !== 0) throw new Error('Hubrapport kunne ikke bygges.');
}

/** `npm start`: builds what is not built, and starts the app on what the machine has. */
async function start(): Promise<void> {
  const screen = hasScreen(process.platform, process.env);
  const built = await isBuilt();
  // Only a start that has to wait for the build anyway asks the network; every later one begins at once.
  const tryToFetch =
    screen && electronProgram() === null && (!built || process.env['HUBRAPPORT_ELECTRON'] === '1');
  const [fetched] = await Promise.all([
    tryToFetch ? fetchElectron() : null,
    built || !screen ? null : build(),
  ]);
  const electron = fetched ?? electronProgram();
  const code = await runOn(chooseRuntime({ electron, browser: findBrowser(), hasScreen: screen }));
  if (code !== null) process.exitCode = code;
}

// Compiling playwright is half of a start on the stand-in.
enableCompileCache();
await start();
