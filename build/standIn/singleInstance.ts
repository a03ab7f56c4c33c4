import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A pipe (Windows) or socket only this data folder has. */
function meetingPlace(userData: string): string {
  const name = `hubrapport-${createHash('sha256').update(userData).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** How a process was started, as the first instance is told of the second. */
export type InstanceStart = { args: string[]; folder: string };

function isAnswered(place: string, start: InstanceStart): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(place);
    connection.once('connect', () => {
      connection.end(JSON.stringify(start));
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}

/**
 * Makes this process the one instance of a data folder, or wakes the one that is there.
 * @param onSecond called in the first instance whenever a second one was started, with how that was.
 * @returns false when another instance has the folder; it has been told.
 */
export async function claimInstance(
  userData: string,
  onSecond: (start: InstanceStart) => void,
): Promise<boolean> {
  const place = meetingPlace(userData);
  if (await isAnswered(place, { args: process.argv, folder: process.cwd() })) return false;
  // Nobody answers: what lies there was left by a process that is gone.
  if (process.platform !== 'win32') rmSync(place, { force: true });
  const server = createServer((connection) => {
    let told = '';
    connection.on('error', () => connection.destroy());
    connection.setEncoding('utf8').on('data', (text: string) => (told += text));
    connection.on('end', () => {
      connection.end();
      onSecond(JSON.parse(told) as InstanceStart);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(place, () => {
      server.unref();
      resolve(true);
    });
  });
}
