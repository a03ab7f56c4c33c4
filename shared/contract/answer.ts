import { z } from 'zod';

/** What can go wrong, for the code that reacts to it; `message` is what the consultant reads. */
export const errorCode = z.enum([
  'invalid-input',
  'unknown-command',
  'not-found',
  'name-taken',
  'year-taken',
  'image-unreadable',
  'image-too-large',
  'file-unreadable',
  'store-missing',
  'store-damaged',
  'store-newer',
  'store-locked',
  'store-left-locked',
  'store-sealed',
  'wrong-password',
  'store-read-only',
  'file-locked',
  'folder-missing',
  'not-writable',
  'disk-full',
  'unexpected',
]);
export type ErrorCode = z.infer<typeof errorCode>;

/** One field of the input that did not hold: its path ("partners.0.organisation") and why, in Danish. */
export const fieldProblem = z.object({ path: z.string(), message: z.string() });

/** An error as it crosses the bridge: Danish, with the fields it is about. */
export const commandError = z.object({
  code: errorCode,
  message: z.string(),
  fields: z.array(fieldProblem).default([]),
});
export type CommandError = z.output<typeof commandError>;

/** What every command answers; nothing is ever thrown across the bridge. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: CommandError };
