import { richText, richTextFrom } from '#shared/domain/richText.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** Fields of text that say how a record is known, not what it says. */
const CLOSED = new Set(['id', 'reportId', 'kind', 'key', 'entity', 'language', 'state', 'status']);

/** The fields of a record that a text can be put into by hand, in the order the record has them. */
export function textFields({ record }: ImportedRecord): string[] {
  return Object.entries(record)
    .filter(([key, value]) => {
      if (CLOSED.has(key) || key === 'imageIds' || key === 'partners') return false;
      return typeof value === 'string' ? !isChoice(key) : isRichText(key, value);
    })
    .map(([key]) => key);
}

/** Fields of text that take one of a few words. */
function isChoice(key: string): boolean {
  return ['stage', 'outcome', 'carriedOver', 'cvr'].includes(key) || /qualifier$|date$/i.test(key);
}

/** Fields that hold rich text; an empty list does not tell by itself what it is a list of. */
function isRichText(key: string, value: unknown): boolean {
  return ['body', 'purpose', 'method', 'boilerplate'].includes(key) && richText.safeParse(value).success;
}

/**
 * Puts a text after what stands in a field.
 * @returns null when the record has no such field of text
 */
export function placeText(imported: ImportedRecord, field: string, text: string): ImportedRecord | null {
  if (!textFields(imported).includes(field)) return null;
  const before: unknown = Object.entries(imported.record).find(([key]) => key === field)?.[1];
  const after =
    typeof before === 'string'
      ? [before, text].filter((part) => part.trim() !== '').join(before.includes('\n') ? '\n' : ' ')
      : [...richText.parse(before), ...richTextFrom(text)];
  return { ...imported, record: { ...imported.record, [field]: after } } as ImportedRecord;
}
