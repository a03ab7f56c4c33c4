import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BackendError } from '#backend/backendError.ts';
import { fileSystem } from '#backend/files/fileSystem.ts';
import type { FileSystem } from '#backend/files/fileSystem.ts';
import { writeFileSafely } from '#backend/files/writeFileSafely.ts';
import { faultyFiles, systemError } from './faultyFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytes = Buffer.from('det nye');

describe('writeFileSafely', () => {
  it('writes a new file, and replaces an old one', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'Æblegrød & øl.docx');
    expect(await writeFileSafely(file, Buffer.from('først'))).toBe(file);
    expect(await writeFileSafely(file, bytes)).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('det nye');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('writes through a link', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ægte.docx'), 'det gamle');
    symlinkSync(join(folder, 'ægte.docx'), join(folder, 'link.docx'));
    await writeFileSafely(join(folder, 'link.docx'), bytes);
    expect(lstatSync(join(folder, 'link.docx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'ægte.docx'), 'utf8')).toBe('det nye');
  });

  const cases: [string, FileSystem, string, string][] = [
    ['the folder is read-only', faultyFiles('open', 'EACCES'), 'not-writable', 'ikke lov til at skrive'],
    ['Windows protects the folder', faultyFiles('open', 'EPERM'), 'not-writable', 'ikke lov til at skrive'],
    ['the drive is read-only', faultyFiles('open', 'EROFS'), 'not-writable', 'ikke kan skrives på'],
    ['the disk is full', faultyFiles('writeFile', 'ENOSPC'), 'disk-full', 'ikke plads på disken'],
    ['the disk is full at the flush', faultyFiles('sync', 'EDQUOT'), 'disk-full', 'ikke plads på disken'],
    [
      'Word has the file open',
      faultyFiles('rename', 'EBUSY'),
      'file-locked',
      'åben i et andet program, fx Word',
    ],
    [
      'Word has the file open, as Windows says it',
      faultyFiles('rename', 'EPERM'),
      'file-locked',
      'åben i et andet',
    ],
    ['the old file is protected', faultyFiles('rename', 'EACCES'), 'file-locked', 'åben i et andet program'],
    ['the folder went away', faultyFiles('rename', 'ENOENT'), 'folder-missing', 'findes ikke'],
  ];

  it.each(cases)(
    '%s: the old file is untouched and nothing is left beside it',
    async (_what, fs, code, words) => {
      const folder = temporaryFolder();
      const file = join(folder, 'rapport.docx');
      writeFileSync(file, 'det gamle');
      const error: unknown = await writeFileSafely(file, bytes, fs).catch((thrown: unknown) => thrown);
      if (!(error instanceof BackendError)) throw error;
      expect(error.code).toBe(code);
      expect(error.message).toContain('”rapport.docx” kunne ikke gemmes');
      expect(error.message).toContain(words);
      expect(readFileSync(file, 'utf8')).toBe('det gamle');
      expect(readdirSync(folder)).toEqual(['rapport.docx']);
    },
  );

  it('waits for a moment when a virus scanner holds the file', async () => {
    const file = join(temporaryFolder(), 'rapport.docx');
    let tries = 0;
    const rename: FileSystem['rename'] = (from, to) => {
      tries += 1;
      return tries < 3 ? Promise.reject(systemError('EPERM')) : fileSystem.rename(from, to);
    };
    await writeFileSafely(file, bytes, { ...fileSystem, rename });
    expect(readFileSync(file, 'utf8')).toBe('det nye');
    expect(tries).toBe(3);
  });

  it('refuses a folder in the file’s place, and a folder that is not there', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'mappe.docx'));
    await expect(writeFileSafely(join(folder, 'mappe.docx'), bytes)).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('allerede en mappe') as string,
    });
    await expect(writeFileSafely(join(folder, 'x', 'y.docx'), bytes)).rejects.toMatchObject({
      code: 'folder-missing',
    });
    expect(readdirSync(folder)).toEqual(['mappe.docx']);
  });

  it('passes on what it does not know', async () => {
    const file = join(temporaryFolder(), 'rapport.docx');
    await expect(writeFileSafely(file, bytes, faultyFiles('open', 'EWEIRD'))).rejects.toThrow('EWEIRD');
  });
});
