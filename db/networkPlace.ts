import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What Linux calls the file systems that lie on another machine: NFS, SMB, CIFS, SMB2 and 9P (`man 2 statfs`). */
const NETWORK_TYPES = new Set([0x6969, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x01_02_19_97]);

/** How the system is asked; tests answer for it. */
export type PlaceProbe = {
  platform: NodeJS.Platform;
  realPath(folder: string): string;
  fileSystemType(folder: string): number;
};

const systemProbe: PlaceProbe = {
  platform: process.platform,
  realPath: (folder) => realpathSync.native(folder),
  fileSystemType: (folder) => statfsSync(folder).type,
};

/**
 * True when the file lies on a network drive, where SQLite's write-ahead log does not work (it shares memory between
 * those who have the file open). On macOS everything under `/Volumes` is taken for one: the slower way is right there too.
 * A place that cannot be asked is taken for an own disk.
 */
export function isNetworkPlace(file: string, probe: PlaceProbe = systemProbe): boolean {
  const folder = dirname(file);
  try {
    const path = probe.realPath(folder);
    // Windows answers with the server's own name for a drive with a letter.
    if (probe.platform === 'win32') return path.startsWith('\\\\') && !path.startsWith('\\\\?\\');
    if (probe.platform === 'darwin') return path.startsWith('/Volumes/');
    return NETWORK_TYPES.has(probe.fileSystemType(path));
  } catch {
    // What is wrong with the folder shows when the file is opened, and is told then.
    return false;
  }
}
