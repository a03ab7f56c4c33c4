import { entitySchemas } from '#shared/domain/records.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import type { ImportChoices } from '#shared/contract/importing.ts';
import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { placeText } from '#shared/import/match/placeText.ts';
import { BackendError } from '../../backendError.ts';
import type { PendingImport } from './pendingImports.ts';

/** The proposals as they were put right, by id, and the texts that sections get beside them. */
export type Decisions = { edits: Map<string, ImportedRecord>; texts: Map<SectionKey, string[]> };

function refuse(message: string, path: string): never {
  throw new BackendError('invalid-input', message, [{ path, message }]);
}

/**
 * Checks what was chosen against what was read.
 * @throws BackendError `invalid-input` when a choice is about something the file did not hold, or cannot be made
 */
export function decideImport(pending: PendingImport, choices: ImportChoices): Decisions {
  const records = new Map(pending.records.map((each) => [each.record.id, each]));
  const known = new Set([...records.keys(), ...pending.pictures.map(({ id }) => id), ...pending.missing]);
  const unknown = Object.keys(choices.take).find((id) => !known.has(id));
  if (unknown !== undefined) refuse('Et af valgene gælder noget, filen ikke rummer.', `take.${unknown}`);

  const edits = new Map<string, ImportedRecord>();
  choices.edits.forEach((edit, at) => {
    const proposed = records.get(edit.record.id);
    const sameKind =
      proposed?.entity === edit.entity &&
      (!('kind' in proposed.record) ||
        !('kind' in edit.record) ||
        proposed.record.kind === edit.record.kind) &&
      (!('key' in proposed.record) || !('key' in edit.record) || proposed.record.key === edit.record.key);
    if (!sameKind) refuse('En af rettelserne gælder noget, filen ikke rummer.', `edits.${at}`);
    edits.set(edit.record.id, edit);
  });

  const texts = new Map<SectionKey, string[]>();
  choices.placements.forEach(({ index, to }, at) => {
    const path = `placements.${at}`;
    const text = pending.notPlaced[index]?.text;
    if (text === undefined) refuse('En af de placerede tekster findes ikke i filen.', path);
    if (to.type === 'section') {
      if (!sectionLists[pending.kind].some(({ key }) => key === to.key)) {
        refuse('Den type rapport har ikke det afsnit.', path);
      }
      texts.set(to.key, [...(texts.get(to.key) ?? []), text]);
      return;
    }
    const proposed = edits.get(to.id) ?? records.get(to.id);
    const placed = proposed && placeText(proposed, to.field, text);
    if (!placed) refuse('Teksten kan ikke stå i det felt.', path);
    const { success } = entitySchemas[placed.entity].safeParse(placed.record);
    if (!success) refuse('Teksten er for lang til feltet. Læg den i et afsnit i stedet.', path);
    edits.set(to.id, placed);
  });
  return { edits, texts };
}
