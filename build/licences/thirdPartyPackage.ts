import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of others that is part of the program. */
export type ThirdPartyPackage = {
  name: string;
  version: string;
  description: string;
  /** As its package.json says it: an SPDX expression; empty when it says nothing. */
  licence: string;
  /** Its own licence and notice files, as they are. */
  texts: readonly string[];
};

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|markdown|txt))?$/i;

type Manifest = { name: string; version: string; description?: string; license?: string };

/** Folders inside a package may hold a package.json that says only what kind of modules lie there; those have no name or version. */
function readManifest(folder: string): Manifest | null {
  const file = join(folder, 'package.json');
  const read = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>) : {};
  const { name, version } = read;
  return name === undefined || version === undefined ? null : { ...read, name, version };
}

/** Reads the package in a folder. @throws when the folder holds none. */
export function readPackage(folder: string): ThirdPartyPackage {
  const manifest = readManifest(folder);
  if (!manifest) throw new Error(`No package in ${folder}`);
  const { name, version, description = '', license = '' } = manifest;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
  return { name, version, description, licence: license, texts };
}

/** The folder of the package a file belongs to; null for a file that is in no package of others. */
export function packageFolderOf(file: string): string | null {
  if (!/[\\/]node_modules[\\/]/.test(file)) return null;
  let folder = dirname(file);
  while (!readManifest(folder)) folder = dirname(folder);
  return folder;
}
