import { join, relative, isAbsolute, sep } from 'node:path';

/**
 * The file a page address stands for, inside the folder of the built page.
 *
 * @param pathname the path of the address as the URL parser left it, percent signs and all.
 * @returns null when the path leaves the folder, cannot be decoded, or holds a character no built file has
 *   (NUL, backslash, a colon: Windows drives and streams).
 */
export function resolvePageFile(folder: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\:]/.test(path)) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  const inside = relative(folder, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return file;
}
