import { fileSystem } from '#backend/files/fileSystem.ts';
import type { FileSystem } from '#backend/files/fileSystem.ts';

/** Where the disk goes on strike: a call of the file system, or a step of an open file. */
export type Fault = 'open' | 'rename' | 'realpath' | 'writeFile' | 'sync';

/** What the system throws, by its code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}

/** The real file system, but for one thing that fails with a code of the system's. */
export function faultyFiles(fault: Fault, code: string): FileSystem {
  const fail = () => Promise.reject(systemError(code));
  if (fault !== 'writeFile' && fault !== 'sync') return { ...fileSystem, [fault]: fail };
  const open: FileSystem['open'] = async (...args) => {
    const handle = await fileSystem.open(...args);
    handle[fault] = fail;
    return handle;
  };
  return { ...fileSystem, open };
}
