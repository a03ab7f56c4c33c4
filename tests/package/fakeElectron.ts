import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/** The mark before the fuses in Electron's program file, and what a release of Electron has there: version, count, states. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = '\u0001\u0009101100011';

/**
 * Makes a folder that looks like Electron's distribution for Linux to the one who packages: its program is some bytes
 * with Electron's fuses among them, and cannot be run.
 */
export async function makeFakeElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  const program = join(folder, 'electron');
  await writeFile(
    program,
    Buffer.from(`${'\0'.repeat(4096)}${fuseMark}${fuses}${'\0'.repeat(512)}`, 'latin1'),
  );
  await chmod(program, 0o755);
  const texts = [
    'LICENSE',
    'LICENSES.chromium.html',
    'version',
    'locales/da.pak',
    'locales/en-US.pak',
    'locales/de.pak',
  ];
  await Promise.all(texts.map((name) => writeFile(join(folder, name), name)));
  // What Electron runs when it is started without an app.
  const own = join(folder, '..', 'default-app');
  await mkdir(own);
  await writeFile(join(own, 'main.js'), '');
  await createPackage(own, join(folder, 'resources', 'default_app.asar'));
}
