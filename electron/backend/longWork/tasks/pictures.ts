import { BackendError } from '../../backendError.ts';

/** The bytes of the pictures of the store that a task may need, by hash. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** Finds a picture's bytes. @throws BackendError `not-found` when the store has none */
export function bytesIn(pictures: Pictures): (hash: string) => Uint8Array {
  return (hash) => {
    const bytes = pictures.get(hash);
    if (!bytes) throw new BackendError('not-found', 'Et af rapportens billeder mangler i lageret.');
    return bytes;
  };
}
