import parseExpression from 'spdx-expression-parse';
import type { ThirdPartyPackage } from './thirdPartyPackage.ts';

/** Licences that ask for nothing but to be named, by their SPDX identifiers. OFL is for fonts, blessing is SQLite's. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  'blessing',
]);

/**
 * Packages that may come along although their licence is not on the list, and why.
 * MPL-2.0 asks that changes to its own files are published (3.1, 3.2); the file is used as its makers publish it, and
 * the licence text says where its source is.
 */
const exceptions: ReadonlyMap<string, string> = new Map([['@resvg/resvg-wasm', 'MPL-2.0']]);

type Expression = ReturnType<typeof parseExpression>;

function isAllowed(expression: Expression): boolean {
  if ('conjunction' in expression) {
    const sides = [expression.left, expression.right];
    return expression.conjunction === 'and' ? sides.every(isAllowed) : sides.some(isAllowed);
  }
  return allowed.has(expression.license) && expression.plus !== true;
}

/**
 * Says what stands in the way of shipping a package.
 * @returns a sentence, or null when its licence is on the list.
 */
export function checkLicence({ name, version, licence, texts }: ThirdPartyPackage): string | null {
  if (texts.length === 0)
    return `${name} ${version} comes without the text of its licence; see build/licences/missingTexts.ts`;
  if (exceptions.get(name) === licence) return null;
  try {
    if (isAllowed(parseExpression(licence))) return null;
  } catch {
    return `${name} ${version} has no licence that can be read (”${licence}”)`;
  }
  return `${name} ${version} has the licence ${licence}, which is not on the list of build/licences/checkLicence.ts`;
}
