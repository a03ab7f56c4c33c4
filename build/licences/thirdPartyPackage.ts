import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingTexts } from './missingTexts.ts';

/** A package of others that is part of the program. */
export type ThirdPartyPackage = {
  name: string;
  version: string;
  description: string;
  /** As its package.json says it: an SPDX expression; empty when it says nothing. */
  licence: string;
  /** Its own licence and notice files, as they are; else what missingTexts.ts has. */
  texts: readonly string[];
};

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|markdown|txt))?$/i;

type Manifest = { name?: string; version?: string; description?: string; license?: string };

/** Reads the package in a folder. @throws when the folder holds none. */
export function readPackage(folder: string): ThirdPartyPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, description = '', license = '' } = manifest;
  if (name === undefined || version === undefined) throw new Error(`No package in ${folder}`);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim());
  const missing = texts.length === 0 ? missingTexts[name] : undefined;
  return { name, version, description, licence: license, texts: missing === undefined ? texts : [missing] };
}

/** The folder of the package a file belongs to: what follows the last `node_modules`. Null for a file of our own. */
export function packageFolderOf(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}
