import type { EntityName } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import { recordKey } from './recordKey.ts';

/**
 * The mark of a field in a file: a bookmark round the text that prints it, with a name of at most 40 letters, figures and
 * underscores (Word's rule). It begins with an underscore, so that Word keeps it out of its list of bookmarks.
 */
const PREFIX = '_hub';

const LETTERS = {
  report: 'r',
  section: 's',
  highlight: 'h',
  priority: 'p',
  activity: 'a',
  testimonial: 't',
  kpi: 'k',
  fundingApplication: 'f',
  planItem: 'n',
  organisation: 'o',
  finalProject: 'j',
  indicator: 'i',
  image: 'm',
  template: 'x',
} as const satisfies Record<EntityName, string>;

const ENTITIES = new Map<string, EntityName>(
  Object.entries(LETTERS).map(([entity, letter]) => [letter, entity as EntityName]),
);

const MARK = new RegExp(`^${PREFIX}([a-z])([0-9a-z]{7})_([0-9A-Za-z_]+?)(?:__\\d+)?$`, 'i');

/** A mark as a file gives it: the record by its key, and the path of its field ("values", "2023", "value"). */
export type Mark = { entity: EntityName; key: string; path: string[] };

/** The name of the mark for a field; `again` counts the times it stood before, as no two bookmarks share a name. */
export function markName({ entity, id, field = 'form' }: Source, again = 0): string {
  const name = `${PREFIX}${LETTERS[entity]}${recordKey(id)}_${field.replaceAll('.', '_')}`;
  return again === 0 ? name : `${name}__${again}`;
}

/**
 * The name of the bookmark that says, at the end of the file, that a field was printed in it: `mark` is one of those it
 * stood in. It holds no text, and stays when what was printed is deleted.
 */
const PRINTED = '_hup';
export function printedName(mark: string): string {
  return PRINTED + mark.slice(PREFIX.length).replace(/__\d+$/, '');
}

/** A bookmark's name → the field it says was printed; null for any other bookmark. */
export function readPrintedName(name: string): Mark | null {
  return name.startsWith(PRINTED) ? readMarkName(PREFIX + name.slice(PRINTED.length)) : null;
}

/** True for the name of a bookmark that is a mark. */
export function isMarkName(name: string): boolean {
  return name.startsWith(PREFIX) && MARK.test(name);
}

/** A bookmark's name → the mark it is; null for any other bookmark. */
export function readMarkName(name: string): Mark | null {
  const found = MARK.exec(name);
  const entity = found && ENTITIES.get(found[1] ?? '');
  return entity ? { entity, key: found[2] ?? '', path: (found[3] ?? '').split('_') } : null;
}
