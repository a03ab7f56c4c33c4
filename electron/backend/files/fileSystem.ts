import { open, realpath, rename, rm, stat } from 'node:fs/promises';

/** The few calls that writing a file takes. */
export type FileSystem = {
  open: typeof open;
  realpath: typeof realpath;
  rename: typeof rename;
  rm: typeof rm;
  stat: typeof stat;
};

export const fileSystem: FileSystem = { open, realpath, rename, rm, stat };
