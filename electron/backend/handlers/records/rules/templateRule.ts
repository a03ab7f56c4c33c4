import { hubKey } from '#shared/domain/templateOf.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../../fieldProblem.ts';
import { knownImage } from '../knownImages.ts';
import type { RecordRule } from '../recordRule.ts';

function onlyOneOfHub(record: Template, store: Store): FieldProblem[] {
  const others = store.tables.template.listBy('hub_key', hubKey(record)).filter(({ id }) => id !== record.id);
  return others.length === 0 ? [] : [{ path: 'hub', message: 'hubben har allerede en skabelon' }];
}

function knownWordFile({ wordTemplate }: Template, store: Store): FieldProblem[] {
  return wordTemplate === null || store.wordTemplateBytes.get(wordTemplate.hash)
    ? []
    : [{ path: 'wordTemplate', message: 'Word-skabelonen findes ikke længere; vælg den igen' }];
}

/** A hub has one template; what it shows is in the store. */
export const templateRule: RecordRule<Template> = {
  noun: () => ({ one: 'skabelon', the: 'skabelonen' }),
  name: (record) => record.hub,
  madeBySaving: true,
  problems: (record, _previous, store) => [
    ...onlyOneOfHub(record, store),
    ...knownImage(record.logoId, 'logoId', store),
    ...knownWordFile(record, store),
  ],
};
