import type { Connection } from '../connection.ts';

/** A picture's bytes and what kind they are. */
export type StoredBytes = { mime: string; bytes: Uint8Array };

/** The bytes of pictures, each stored once under its SHA-256 (lower-case hex). */
export type ImageBytes = {
  get(hash: string): StoredBytes | null;
  /** Stores the bytes unless they are there already. */
  add(hash: string, picture: StoredBytes): void;
};

export function openImageBytes(connection: Connection): ImageBytes {
  const select = connection.prepare('SELECT mime, bytes FROM image_bytes WHERE hash = ?');
  const insert = connection.prepare(
    'INSERT INTO image_bytes (hash, mime, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  return {
    get: (hash) => (select.get(hash) as StoredBytes | undefined) ?? null,
    add: (hash, picture) => void insert.run(hash, picture.mime, picture.bytes),
  };
}
