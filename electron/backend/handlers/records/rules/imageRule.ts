import type { Image } from '#shared/domain/image.ts';
import type { FieldProblem } from '../../../fieldProblem.ts';
import type { RecordRule } from '../recordRule.ts';

const fixed = ['hash', 'mime', 'width', 'height'] as const;

/** A picture is made by `image.add`; saving changes what is said of it, never what it is. */
export const imageRule: RecordRule<Image> = {
  noun: () => ({ one: 'billede', the: 'billedet' }),
  name: (record) => record.fileName || record.altText,
  madeBySaving: false,
  problems: (record, previous): FieldProblem[] =>
    fixed
      .filter((field) => previous && previous[field] !== record[field])
      .map((path) => ({ path, message: 'selve billedet kan ikke ændres; tilføj et nyt i stedet' })),
};
