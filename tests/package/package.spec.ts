import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import { packageApp } from '#build/package/packageApp.ts';
import { paths } from '#build/paths.ts';
import { goTo, openSample } from '../e2e/goTo.ts';
import { standInMain, startApp } from '../e2e/startApp.ts';
import { watchProblems } from '../e2e/watchProblems.ts';
import { makeFakeElectron } from './fakeElectron.ts';

/** What may lie in the archive; whatever else comes along is a mistake. */
const allowedFiles = [
  /^package\.json$/,
  /^dist\/(main|backend|longWork|cli|storeJobs)\.js$/,
  /^dist\/preload\.cjs$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^dist\/migrations\/\d{4}_\w+\.sql$/,
  /^dist\/raster\/(resvg\.wasm|carlito-(400|700)\.woff2)$/,
  /^dist\/renderer\/(index|print)\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2?)$/,
  /^dist\/sample-images\/[\w-]+\.png$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
  /^node_modules\/better-sqlite3\/prebuilds\/linux-(x64|arm64)\.node$/,
];

/** Room for our own code and assets beside Electron, in bytes. */
const maxOwnSize = 15_000_000;

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'The stand-in for Electron is made for Linux');
test.setTimeout(180_000);

let folder = '';
/** Electron's resources with our archive in them, and the archive unpacked in a folder that sees nothing of the project. */
let resources = '';
let unpacked = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hubrapport-package-'));
  const electronDist = join(folder, 'electron');
  await mkdir(electronDist);
  await makeFakeElectron(electronDist);
  const output = join(folder, 'release');
  await packageApp({ system: 'linux', folderOnly: true, electronDist, output });
  const name = (await readdir(output)).find((entry) => entry.startsWith('linux'));
  resources = join(output, name ?? '', 'resources');
  unpacked = join(folder, 'app');
  extractAll(join(resources, 'app.asar'), unpacked);
});

test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('the archive has the built program and what SQLite needs, and nothing else', async () => {
  const listed = listPackage(join(resources, 'app.asar'), { isPack: false }).map((name) => name.slice(1));
  const folders = new Set(listed.map((name) => name.slice(0, Math.max(0, name.lastIndexOf('/')))));
  const files = listed.filter((name) => !folders.has(name));
  expect(files.filter((name) => !allowedFiles.some((pattern) => pattern.test(name)))).toEqual([]);
  const unused = allowedFiles.filter((pattern) => !files.some((name) => pattern.test(name)));
  expect(unused.map(String)).toEqual([]);
  const binary = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
  expect(files.filter((name) => name.endsWith('.node'))).toEqual([binary]);
  const beside = await filesIn(resources);
  expect(beside.map((file) => file.slice(resources.length + 1)).toSorted()).toEqual([
    'app.asar',
    join('app.asar.unpacked', ...binary.split('/')),
    'sbom.cdx.json',
  ]);
});

test('what is ours beside Electron takes at most 15 MB', async () => {
  const sizes = await Promise.all((await filesIn(resources)).map(async (file) => (await stat(file)).size));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  console.log(`Own code and assets: ${(size / 1_000_000).toFixed(1)} MB`);
  expect(size).toBeLessThanOrEqual(maxOwnSize);
});

test('the fuses are set, and what only Electron alone needs is gone', async () => {
  const wire = await getCurrentFuseWire(join(resources, '..', 'hubrapport'));
  const stateOf = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]));
  for (const on of [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]) {
    expect(stateOf(on), FuseV1Options[on]).toBe('1');
  }
  for (const off of [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]) {
    expect(stateOf(off), FuseV1Options[off]).toBe('0');
  }
  expect((await readdir(join(resources, '..', 'locales'))).toSorted()).toEqual(['da.pak', 'en-US.pak']);
  expect(await readdir(join(resources, '..'))).toEqual(
    expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});

test('nothing in the archive leads back to the project', async () => {
  const { resolve } = createRequire(join(unpacked, 'dist', 'main.js'));
  expect(() => resolve('zod')).toThrow('Cannot find module');
  const files = (await filesIn(unpacked)).filter((file) => /\.(c?js|json|html|css|txt)$/.test(file));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  expect(texts.filter(({ text }) => text.includes(paths.root)).map(({ file }) => file)).toEqual([]);
  expect(texts.filter(({ text }) => text.includes('sourceMappingURL=')).map(({ file }) => file)).toEqual([]);
});

/** Starts the program from the archive with these words, and waits for its end. */
function run(...words: string[]) {
  const dataFolder = `--user-data-dir=${join(folder, 'data')}`;
  return spawnSync(process.execPath, [standInMain, dataFolder, ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, HUBRAPPORT_STANDIN_APP: unpacked, HUBRAPPORT_HEADLESS: '1' },
  });
}

test('the command line of the program from the archive: the sample is made and exported', async () => {
  expect(run('report', 'demo', '--out', folder)).toMatchObject({ status: 0, stderr: '' });
  const documents = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  expect(documents).toHaveLength(2);
  const answer = expect.stringContaining('Ukendt kommando');
  expect(run('report', 'udgiv')).toMatchObject({ status: 2, stdout: '', stderr: answer });
});

test('the program from the archive: a file is double-clicked, a year changed and exported, another file opened', async () => {
  const store = join(folder, 'hubrapport-demo.hubrapport');
  const second = join(folder, 'Et andet lager.hubrapport');
  await copyFile(store, second);
  const problems: string[] = [];
  const app = await startApp({
    store: join(folder, 'ikke-denne.hubrapport'),
    dataFolder: join(folder, 'data'),
    appFolder: unpacked,
    clicked: store,
  });
  const { page } = app;
  const openFile = () => page.evaluate(() => window.hubrapport.call('store.status', {}));
  try {
    watchProblems(page, (problem) => problems.push(problem));
    expect(await openFile()).toMatchObject({ value: { state: 'open', file: store } });

    await app.chooseMenu('about');
    const about = page.getByRole('dialog', { name: 'Om Hubrapport' });
    await expect(about).toContainText(/Version \d+\.\d+\.\d+ · /);
    await about.getByRole('button', { name: 'Licenser' }).click();
    const licences = page.getByRole('dialog', { name: 'Licenser' });
    await expect(licences).toContainText('better-sqlite3');
    await licences.getByRole('button', { name: 'Luk' }).click();
    await about.getByRole('button', { name: 'Luk' }).click();

    await openSample(page);
    await page.getByRole('main').getByLabel('Titel', { exact: true }).fill('Fra arkivet');
    await goTo(page, 'Eksport');
    const file = join(folder, 'Fra vinduet.docx');
    await app.answerDialogs({ save: file });
    await page.getByRole('button', { name: 'Eksportér til Word …' }).click();
    // It gets its name when it is whole.
    await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
    expect((await mammoth.extractRawText({ path: file })).value).toContain('Fra arkivet');

    expect(run(second).status).toBe(0);
    await expect.poll(openFile).toMatchObject({ value: { state: 'open', file: second } });
  } finally {
    expect(await app.quit()).toBe(0);
  }
  expect(app.errors()).toBe('');
  expect(problems).toEqual([]);
});
