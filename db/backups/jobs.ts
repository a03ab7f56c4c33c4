import type { StoreOverview } from '#shared/domain/storeOverview.ts';
import { openConnection } from '../connection.ts';
import { findDamage } from '../integrity.ts';
import { StoreError } from '../storeError.ts';
import { backUpStore } from './backUpStore.ts';
import { namesPerson } from '../people/namesPerson.ts';
import { inspectStore } from './inspectStore.ts';

/** Work on whole store files, too long for the thread that answers the window. */
export type Jobs = {
  /** What is wrong with the store, or null. */
  check: { input: { file: string }; output: string | null };
  /** Copies a store that may be open; answers what the copy is and holds. */
  backUp: {
    input: { from: string; to: string };
    output: { size: number; overview: StoreOverview | null };
  };
  inspect: { input: { files: string[] }; output: (StoreOverview | null)[] };
  /** Which of the stores name a person; null for one that cannot be read. */
  namesPerson: { input: { files: string[]; name: string }; output: (boolean | null)[] };
};
export type JobName = keyof Jobs;

function checkStore(file: string): string | null {
  try {
    const connection = openConnection(file, { readOnly: true });
    try {
      return findDamage(connection);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store-damaged') return error.message;
    throw error;
  }
}

export const jobs: {
  [J in JobName]: (input: Jobs[J]['input']) => Jobs[J]['output'] | Promise<Jobs[J]['output']>;
} = {
  check: ({ file }) => checkStore(file),
  backUp: async ({ from, to }) => ({ ...(await backUpStore(from, to)), overview: inspectStore(to) }),
  inspect: ({ files }) => files.map(inspectStore),
  namesPerson: ({ files, name }) => files.map((file) => namesPerson(file, name)),
};
