import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { settings } from './settings.ts';
import { StandInCannot } from './standInCannot.ts';

/** Hands a file, folder or link to the system. Rejects when there is no screen, or the system cannot. */
function handOver(target: string): Promise<void> {
  if (settings.headless) return Promise.reject(new StandInCannot('åbne andre programmer uden skærm'));
  const [program, ...args] =
    process.platform === 'win32'
      ? ['explorer.exe', target]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', target];
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', args, { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

export const shell = {
  openExternal: (url: string) => handOver(url),
  async openPath(path: string): Promise<string> {
    return handOver(path).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  },
  /** Opens the folder; marking the file in it is more than all systems offer from outside. */
  showItemInFolder(path: string): void {
    handOver(dirname(path)).catch((error: unknown) => {
      console.error(`Mappen kunne ikke vises: ${String(error)}`);
    });
  },
} satisfies Partial<Electron.Shell>;
