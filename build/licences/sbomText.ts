import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import parseExpression from 'spdx-expression-parse';
import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

/** What the list is of: the program itself. */
export type Program = { name: string; version: string; licence: string };

/** A package URL: `pkg:npm/%40scope/name@version`; SQLite is no package of npm's. */
function purlOf({ name, version }: ThirdPartyPackage): string {
  return name === 'sqlite'
    ? `pkg:generic/sqlite@${version}`
    : `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * The software bill of materials: CycloneDX 1.6 as JSON. The same packages give the same bytes: it has no time and no
 * serial number.
 */
export function sbomText(program: Program, packages: readonly ThirdPartyPackage[]): string {
  const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);
  const main = new Models.Component(Enums.ComponentType.Application, program.name, {
    bomRef: program.name,
    version: program.version,
    licenses: new Models.LicenseRepository([licences.makeFromString(program.licence)]),
  });
  const components = packages.map((entry) => {
    const purl = purlOf(entry);
    return new Models.Component(Enums.ComponentType.Library, entry.name, {
      bomRef: purl,
      version: entry.version,
      description: entry.description,
      purl,
      licenses: new Models.LicenseRepository([licences.makeFromString(entry.licence)]),
    });
  });
  for (const { bomRef } of components) main.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: main }),
    components: new Models.ComponentRepository(components),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bom, { sortLists: true, space: 2 });
}
