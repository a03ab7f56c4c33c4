import type exportTexts from '#renderer/i18n/da/export.json';
import fieldNames from '#renderer/i18n/da/export.json';
import type { Source } from '#shared/report/outline/outline.ts';

/** The fields that have a Danish name of their own in a list of changes. */
export type FieldKey = keyof typeof exportTexts.field;

const known = new Set<string>(Object.keys(fieldNames.field));

function isFieldKey(name: string): name is FieldKey {
  return known.has(name);
}

/** "values.2023.explanation" → "explanation", "targetGroups.primary" → "targetGroups"; null for a field without a name. */
export function fieldKeyOf({ field }: Source): FieldKey | null {
  const parts = field?.split('.') ?? [];
  return parts.toReversed().find(isFieldKey) ?? null;
}
