import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../fieldProblem.ts';

/** The pictures a record shows are in the store; `path` names the field, and its place in a list follows. */
export function knownImages(ids: readonly string[], path: string, store: Store): FieldProblem[] {
  return ids.flatMap((id, place) =>
    store.tables.image.get(id)
      ? []
      : [{ path: `${path}.${place}`, message: 'et af billederne findes ikke længere; vælg det igen' }],
  );
}

/** The same for a field that holds one picture or none. */
export function knownImage(id: string | null, path: string, store: Store): FieldProblem[] {
  return id === null || store.tables.image.get(id)
    ? []
    : [{ path, message: 'billedet findes ikke længere; vælg det igen' }];
}
