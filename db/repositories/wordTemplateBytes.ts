import type { Connection } from '../connection.ts';

/** The bytes of Word templates, each stored once under its SHA-256 (lower-case hex). */
export type WordTemplateBytes = {
  get(hash: string): Uint8Array | null;
  /** Stores the bytes unless they are there already. */
  add(hash: string, bytes: Uint8Array): void;
};

export function openWordTemplateBytes(connection: Connection): WordTemplateBytes {
  const select = connection.prepare('SELECT bytes FROM word_template_bytes WHERE hash = ?').pluck();
  const insert = connection.prepare(
    'INSERT INTO word_template_bytes (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  return {
    get: (hash) => (select.get(hash) as Uint8Array | undefined) ?? null,
    add: (hash, bytes) => void insert.run(hash, bytes),
  };
}
