import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

const rule = '-'.repeat(80);

const head = `Hubrapport bygger på programmer og skrifttyper, som andre har lavet og givet fri. Her er de,
hver med sin licens. Electron og Chromium har desuden deres egne licenser i filerne
LICENSE.electron.txt og LICENSES.chromium.html, der ligger ved programmet.
`;

/** The text of THIRD-PARTY-LICENSES.txt: every package with its licence and notices, word for word. */
export function licencesText(packages: readonly ThirdPartyPackage[]): string {
  const entries = packages.map(({ name, version, licence, texts }) =>
    [rule, `${name} ${version} – ${licence}`, rule, '', ...texts.flatMap((text) => [text, ''])].join('\n'),
  );
  return [head, ...entries].join('\n').replaceAll('\r\n', '\n');
}
