/** What SQLite may put beside a store, and (first) the store itself. */
export const storeSuffixes = ['', '-wal', '-shm', '-journal'] as const;
