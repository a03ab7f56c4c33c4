import { buildAll } from './buildAll.ts';
import { packageApp } from './package/packageApp.ts';
import { readPackageArguments } from './package/readPackageArguments.ts';

/** `npm run package`: builds everything anew and makes the installers; docs/packaging.md. */
const options = readPackageArguments(process.argv.slice(2));
await buildAll();
for (const file of await packageApp(options)) console.log(file);
