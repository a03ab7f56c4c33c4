import { basename, dirname } from 'node:path';
import { BackendError } from '../backendError.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * What the system said when a file was written → an error the consultant can act on. `create`: nothing could be
 * written in the folder; `replace`: the new file is written, but the old one cannot be replaced.
 * An error of another kind comes back as it is.
 */
export function fileError(error: unknown, file: string, phase: 'create' | 'replace'): unknown {
  const name = `”${basename(file)}”`;
  const folder = dirname(file);
  const cause = { cause: error };
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new BackendError(
        'folder-missing',
        `${name} kunne ikke gemmes: mappen ${folder} findes ikke. Vælg en anden mappe.`,
        [],
        cause,
      );
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return phase === 'replace'
        ? new BackendError(
            'file-locked',
            `${name} kunne ikke gemmes, fordi filen er åben i et andet program, fx Word. Luk den dér, og prøv igen.`,
            [],
            cause,
          )
        : new BackendError(
            'not-writable',
            `${name} kunne ikke gemmes: du har ikke lov til at skrive i mappen ${folder}. Vælg en anden mappe.`,
            [],
            cause,
          );
    case 'EROFS':
      return new BackendError(
        'not-writable',
        `${name} kunne ikke gemmes: ${folder} ligger på et drev, der ikke kan skrives på. Vælg en anden mappe.`,
        [],
        cause,
      );
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return new BackendError(
        'not-writable',
        `${name} kunne ikke gemmes: der ligger allerede en mappe med det navn i ${folder}. Vælg et andet navn.`,
        [],
        cause,
      );
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return new BackendError(
        'not-writable',
        `${name} kunne ikke gemmes: navnet kan ikke bruges. Vælg et kortere navn uden særlige tegn.`,
        [],
        cause,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new BackendError(
        'disk-full',
        `${name} kunne ikke gemmes: der er ikke plads på disken. Gør plads, og prøv igen.`,
        [],
        cause,
      );
    default:
      return error;
  }
}
