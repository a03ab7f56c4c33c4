import { join } from 'node:path';
import type { Plugin } from 'vite';
import { rasterFile, rasterFiles } from '../../electron/backend/charts/rasterFile.ts';
import type { RasterFile } from '../../electron/backend/charts/rasterFile.ts';
import { paths } from '../paths.ts';
import { bundledModules } from './bundledModules.ts';
import { readSqlite } from './readSqlite.ts';
import { packageFolderOf, readPackage } from './thirdPartyPackage.ts';
import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

/** Shipped whole, beside the bundles. */
const beside = ['better-sqlite3', 'electron'] as const;

/** Packages whose published files have others inside them, where no bundler can see them. */
const carried: Readonly<Record<string, readonly string[]>> = {
  docx: ['fflate', 'nanoid'],
  'better-sqlite3': ['node-addon-api'],
};

const folderOf = (name: string) => join(paths.root, 'node_modules', name);

/** What the program takes in of others. The builds of one program share one of these. */
export class ShippedPackages {
  readonly #folders = new Set<string>();

  constructor() {
    for (const name of beside) this.#add(folderOf(name));
    for (const name of Object.keys(rasterFiles) as RasterFile[]) this.#addFile(rasterFile(name));
  }

  /** The plugin that notes what a build really took in. */
  plugin(): Plugin {
    return bundledModules((found) => {
      if ('file' in found) this.#addFile(found.file);
      else this.#add(folderOf(found.packageName));
    });
  }

  /** The packages by name, each once. */
  list(): ThirdPartyPackage[] {
    const packages = [...this.#folders].map(readPackage);
    const all = [...packages, readSqlite(folderOf('better-sqlite3'))];
    return all.toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
  }

  #addFile(file: string): void {
    const folder = packageFolderOf(file);
    if (folder !== null) this.#add(folder);
  }

  #add(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    const { name } = readPackage(folder);
    for (const inside of carried[name] ?? []) this.#add(folderOf(inside));
  }
}
