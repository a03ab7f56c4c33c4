import { fileNameOf } from './fileNameOf.ts';

/** The folder of a path, of Windows or of any other system. */
export function folderOf(path: string): string {
  return path.slice(0, -fileNameOf(path).length - 1);
}
