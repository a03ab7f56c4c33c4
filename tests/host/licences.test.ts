import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLicence } from '#build/licences/checkLicence.ts';
import { ShippedPackages } from '#build/licences/shippedPackages.ts';
import { sbomFile, writeLicences } from '#build/licences/writeLicences.ts';
import { licencesFile } from '../../electron/main/readLicences.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A program that imports two packages and uses one of them; builds it, and says what it took in. */
async function buildProgram(licence: string): Promise<{ folder: string; shipped: ShippedPackages }> {
  const folder = await mkdtemp(join(tmpdir(), 'hubrapport-licences-'));
  folders.push(folder);
  for (const name of ['used', 'unused']) {
    const home = join(folder, 'node_modules', name);
    await mkdir(join(home, 'esm'), { recursive: true });
    const manifest = { name, version: '1.2.3', license: licence, type: 'module', main: 'esm/index.js' };
    await writeFile(join(home, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
    // Says only what kind of modules lie beside it: no package.
    await writeFile(join(home, 'esm', 'package.json'), '{ "type": "module" }');
    await writeFile(join(home, 'esm', 'index.js'), `export const ${name} = '${name}';`);
    await writeFile(join(home, 'LICENSE'), `The licence of ${name}`);
  }
  await writeFile(
    join(folder, 'main.js'),
    "import { used } from 'used'; import { unused } from 'unused'; console.log(used);",
  );
  const shipped = new ShippedPackages();
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [shipped.plugin()],
    ssr: { noExternal: true },
    build: { ssr: join(folder, 'main.js'), outDir: join(folder, 'out') },
  });
  return { folder, shipped };
}

describe('a licence', () => {
  const problemOf = (licence: string, name = 'thing') =>
    checkLicence({ name, version: '1.0.0', description: '', licence, texts: ['…'] });

  it.each(['MIT', 'BlueOak-1.0.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])(
    '%s may be shipped',
    (licence) => {
      expect(problemOf(licence)).toBeNull();
    },
  );

  it.each(['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'MPL-2.0', 'AGPL-3.0-or-later', 'GPL-2.0+'])(
    '%s may not',
    (licence) => expect(problemOf(licence)).toContain('is not on the list'),
  );

  it.each(['', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md'])('”%s” says nothing', (licence) => {
    expect(problemOf(licence)).toContain('no licence that can be read');
  });

  it('must come with its text', () => {
    const thing = { name: 'thing', version: '1.0.0', description: '', licence: 'MIT', texts: [] };
    expect(checkLicence(thing)).toContain('without the text of its licence');
  });

  it('is excepted for the package it was looked at for, and for no other licence of it', () => {
    expect(problemOf('MPL-2.0', '@resvg/resvg-wasm')).toBeNull();
    expect(problemOf('GPL-3.0-only', '@resvg/resvg-wasm')).not.toBeNull();
  });
});

describe('a build', () => {
  it('names what it took in and what is shipped beside it, and nothing that was left out', async () => {
    const { folder, shipped } = await buildProgram('MIT');
    const names = shipped.list().map(({ name }) => name);
    expect(names).toContain('used');
    expect(names).not.toContain('unused');
    expect(names).toEqual(
      expect.arrayContaining([
        '@fontsource/carlito',
        'better-sqlite3',
        'electron',
        'node-addon-api',
        'sqlite',
      ]),
    );
    await writeLicences(folder, shipped.list());
    const text = await readFile(join(folder, licencesFile), 'utf8');
    expect(text).toContain('used 1.2.3 – MIT');
    expect(text).toContain('The licence of used');

    const sbom = await readFile(join(folder, sbomFile), 'utf8');
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(sbom)).toBeNull();
    expect(sbom).toContain('"pkg:npm/used@1.2.3"');
    expect(sbom).toContain('"pkg:npm/%40fontsource/carlito@');
    expect(sbom).toMatch(/"pkg:generic\/sqlite@3\.\d+\.\d+"/);
  });

  it('fails for a package under the GPL', async () => {
    const { folder, shipped } = await buildProgram('GPL-3.0-only');
    await expect(writeLicences(folder, shipped.list())).rejects.toThrow(
      'used 1.2.3 has the licence GPL-3.0-only',
    );
  });
});
