import { resolve } from 'node:path';
import type { Backend } from '../backend.ts';
import { createBackend } from '../createBackend.ts';
import type { CliArguments } from './readArguments.ts';
import { UsageError } from './usageError.ts';
import { workHere } from '../longWork/workHere.ts';

/** `beside`: the work only reads, so that it may be done while a window has the store open. */
type How = { beside?: boolean };

/** Opens the store the command line names (it must exist), runs `work` on it, and closes it again. */
export async function withStore<T>(
  args: CliArguments,
  work: (backend: Backend) => Promise<T>,
  { beside = false }: How = {},
): Promise<T> {
  const named = args.store ?? (process.env['HUBRAPPORT_STORE'] || undefined);
  if (named === undefined) throw new UsageError(`Angiv lageret: ${args.command} --store FIL.`);
  const backend = createBackend({ work: workHere, storeFile: resolve(named), mustExist: true, beside });
  try {
    return await work(backend);
  } finally {
    await backend.close();
  }
}
