import type { Context } from '../../context.ts';

/** Forgets what was understood of a file. One that is gone already is no error. */
export function dropImport({ importId }: { importId: string }, { imports }: Context): Record<string, never> {
  imports.drop(importId);
  return {};
}
