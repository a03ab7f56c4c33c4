import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemLog } from '#backend/problems/problemLog.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubrapport-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = (at: number, text: string) => `${new Date(at).toISOString()} ${text}`;

describe('ProblemLog', () => {
  it('keeps a line each, and gives the newest back', () => {
    const log = new ProblemLog(join(folder, 'logs'));
    expect(log.newest(10)).toEqual([]);
    for (const text of ['a', 'b', 'c']) expect(log.write(line(0, text))).toBe(true);
    expect(log.newest(2)).toEqual([line(0, 'b'), line(0, 'c')]);
    expect(readFileSync(join(folder, 'logs', 'hubrapport.log'), 'utf8').split('\n')).toHaveLength(4);
  });

  it('stays below some 200 kB, with one older file, and loses no newest line', () => {
    const log = new ProblemLog(folder);
    for (let number = 0; number < 6_000; number += 1) log.write(line(number, `${number} ${'x'.repeat(80)}`));
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(['hubrapport.log', 'hubrapport.older.log']);
    for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(200_000);
    const newest = log.newest(500);
    expect(newest).toHaveLength(500);
    expect(newest.map((each) => Number(each.split(' ')[1]))).toEqual(
      Array.from({ length: 500 }, (_, at) => 5_500 + at),
    );
  });

  it('writes what is said over and over once in a minute', () => {
    let now = 0;
    const log = new ProblemLog(folder, () => now);
    for (; now <= 60_000; now += 1_000) log.write(line(now, 'igen'));
    expect(log.newest(100)).toEqual([line(0, 'igen'), line(60_000, 'igen')]);
    now = 0;
    expect(log.write(line(now, 'uret er stillet tilbage'))).toBe(true);
  });

  it('is no error of its own when it cannot be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    const log = new ProblemLog(join(folder, 'logs'));
    expect(log.write(line(0, 'a'))).toBe(false);
    expect(log.newest(5)).toEqual([]);
    mkdirSync(join(folder, 'hubrapport.log'));
    expect(new ProblemLog(folder).write(line(0, 'a'))).toBe(false);
  });
});
