import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildAll } from './buildAll.ts';
import { electronProgram } from './electronProgram.ts';
import { paths } from './paths.ts';
import { hasScreen } from './standIn/settings.ts';

/**
 * `npm run test:electron`: the tests of the window on real Electron, where its program is installed. A machine without
 * it has shown nothing, so there this fails.
 */
async function testOnElectron(): Promise<number> {
  if (electronProgram() === null) {
    console.error(
      'Electrons program er ikke hentet på denne maskine, så vinduets prøver kan ikke køres på det (node node_modules/electron/install.js henter det).',
    );
    return 1;
  }
  if (!hasScreen(process.platform, process.env)) {
    console.error('Electron skal bruge en skærm; uden en kan prøverne køres med xvfb-run.');
    return 1;
  }
  await buildAll();
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(paths.root, 'build', 'playwright.config.ts');
  const child = spawn(
    process.execPath,
    [playwright, 'test', '--config', config, '--project', 'e2e', ...process.argv.slice(2)],
    { stdio: 'inherit', cwd: paths.root, env: { ...process.env, HUBRAPPORT_TEST_RUNTIME: 'electron' } },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

process.exitCode = await testOnElectron();
