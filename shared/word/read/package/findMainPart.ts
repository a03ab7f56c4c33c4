import type { Budget } from '../budget.ts';
import { Refusal } from '../refusal.ts';
import { walkXml, type ElementHandler } from '../xml/walkXml.ts';
import type { Package } from './openPackage.ts';
import { readRelationships } from './relationships.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Documents and templates, with and without macros (which are never run). */
const MAIN_TYPE =
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)\.main\+xml$/i;

function readContentTypes(files: Package, budget: Budget): Map<string, string> | null {
  const bytes = files.read(CONTENT_TYPES);
  if (!bytes) return null;
  const types = new Map<string, string>();
  const onOverride: ElementHandler<null> = (_state, attributes) => {
    types.set(
      (attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(),
      attributes['ContentType'] ?? '',
    );
    return undefined;
  };
  walkXml(
    bytes,
    CONTENT_TYPES,
    { elements: new Map([['ct:Override', onOverride]]), text: new Map() },
    null,
    budget,
  );
  return types;
}

/**
 * The name of the package's main document part: by the package's own relationship, else by content type, else
 * `word/document.xml`. Refuses (`not-word`) packages of other programs.
 */
export function findMainPart(files: Package, budget: Budget): string {
  const types = readContentTypes(files, budget);
  if (types === null && !files.has('_rels/.rels') && !files.has('word/document.xml'))
    throw new Refusal('not-word', files.has('content.xml') ? 'Det er en OpenDocument-fil.' : '');
  const related = [...readRelationships(files, '', budget).values()].find(
    (relationship) => relationship.type === 'officeDocument' && !relationship.external,
  );
  const byType = [...(types ?? [])].find(([, type]) => MAIN_TYPE.test(type))?.[0];
  const main = [related?.target, byType, 'word/document.xml'].find((part) => part && files.has(part));
  if (!main)
    throw new Refusal(
      types && byType === undefined ? 'not-word' : 'damaged',
      'Selve teksten mangler i filen.',
    );
  const type = types?.get(main.toLowerCase());
  if (type !== undefined && /spreadsheetml|presentationml|visio/i.test(type)) throw new Refusal('not-word');
  return main;
}
