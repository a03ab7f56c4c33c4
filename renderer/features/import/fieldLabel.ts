import texts from '#renderer/i18n/da/import.json';

type FieldKey = `fields.${keyof typeof texts.fields}`;

/** A record's field in Danish; the field's own name for one that has no word. */
export function fieldLabel(name: string, t: (key: FieldKey) => string): string {
  return Object.hasOwn(texts.fields, name) ? t(`fields.${name as keyof typeof texts.fields}`) : name;
}
