import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTestBackend } from '../db/testBackend.ts';
import type { TestBackend } from '../db/testBackend.ts';
import { dumpStore } from './dumpStore.ts';
import { randomCommand } from './randomCommand.ts';
import type { RandomCommand } from './randomCommand.ts';

/** Thousands of steps, each flushed to the disk: in memory where the system has such a folder. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const runs = { numRuns: 40 };
const sequence = fc.array(randomCommand, { minLength: 5, maxLength: 40 });

/** Runs `work` on a store of its own with two reports in it, and asks for the dump of that store at any time. */
async function onStore(work: (test: TestBackend, dump: () => unknown) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(quickFolder, 'hubrapport-undo-'));
  const file = join(folder, 'x.hubrapport');
  const test = openTestBackend(file);
  try {
    await test.makeReport(2023);
    await test.makeReport(2024);
    await work(test, () => dumpStore(file));
    expect(test.logged).toEqual([]);
  } finally {
    await test.backend.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends a command, whether it fits or not; it may be refused, but never fail in a way nobody foresaw. */
async function run({ backend, clock }: TestBackend, command: RandomCommand): Promise<void> {
  if (command.type === 'wait') {
    clock.advance(command.milliseconds);
    return;
  }
  const answer = await backend.dispatch(command.name, command.input as never);
  if (!answer.ok) expect(['invalid-input', 'not-found', 'name-taken']).toContain(answer.error.code);
}

async function repeat(test: TestBackend, move: 'history.undo' | 'history.redo'): Promise<number> {
  let moves = 0;
  while (await test.ok(move, {})) moves += 1;
  return moves;
}

it('undoing everything gives the first state, doing it again the last', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(sequence, (commands) =>
      onStore(async (test, dump) => {
        for (const command of commands) await run(test, command);
        const last = dump();
        const undone = await repeat(test, 'history.undo');
        expect(Object.values(dump() as Record<string, unknown[]>).flat()).toEqual([]);
        expect(await repeat(test, 'history.redo')).toBe(undone);
        expect(dump()).toEqual(last);
        steps += undone;
      }),
    ),
    runs,
  );
  // Commands that never fit would prove nothing.
  expect(steps).toBeGreaterThan(runs.numRuns * 5);
});

it('each undo gives the state before its step, each redo the state after it', async () => {
  await fc.assert(
    fc.asyncProperty(sequence, (commands) =>
      onStore(async (test, dump) => {
        // Long pauses, so that every command that changes something is a step of its own.
        const states = [dump()];
        for (const command of commands) {
          test.clock.advance(10_000);
          await run(test, command);
          const state = dump();
          if (JSON.stringify(state) !== JSON.stringify(states.at(-1))) states.push(state);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await test.ok('history.undo', {});
          expect(dump()).toEqual(state);
        }
        for (const state of states.slice(1)) {
          await test.ok('history.redo', {});
          expect(dump()).toEqual(state);
        }
      }),
    ),
    runs,
  );
});

it('undo and redo between the commands never lead astray', async () => {
  const moves = fc.oneof(
    { weight: 4, arbitrary: randomCommand },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('history.undo' as const, 'history.redo' as const)
        .map((name): RandomCommand => ({ type: 'send', name, input: {} })),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(moves, { minLength: 10, maxLength: 50 }), (commands) =>
      onStore(async (test, dump) => {
        for (const command of commands) await run(test, command);
        await repeat(test, 'history.redo');
        const last = dump();
        await repeat(test, 'history.undo');
        expect(Object.values(dump() as Record<string, unknown[]>).flat()).toEqual([]);
        await repeat(test, 'history.redo');
        expect(dump()).toEqual(last);
      }),
    ),
    runs,
  );
});
