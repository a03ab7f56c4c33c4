import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licencesFile } from '../../electron/main/readLicences.ts';
import { paths } from '../paths.ts';
import { checkLicence } from './checkLicence.ts';
import { licencesText } from './licencesText.ts';
import { sbomText } from './sbomText.ts';
import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

/** The bill of materials. */
export const sbomFile = 'sbom.cdx.json';

/**
 * Writes the licences and the bill of materials of what a build took in into its folder.
 * @throws when a package may not be shipped, or comes without the text of its licence.
 */
export async function writeLicences(folder: string, packages: readonly ThirdPartyPackage[]): Promise<void> {
  const problems = packages.flatMap((entry) => {
    const problem = checkLicence(entry);
    return problem === null ? [] : [problem];
  });
  if (problems.length > 0) throw new Error(`Not to be shipped:\n${problems.join('\n')}`);
  const { name, version, license } = JSON.parse(
    await readFile(join(paths.root, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string>;
  await Promise.all([
    writeFile(join(folder, licencesFile), licencesText(packages)),
    writeFile(join(folder, sbomFile), `${sbomText({ name, version, licence: license }, packages)}\n`),
  ]);
}
