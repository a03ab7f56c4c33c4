import { expect } from 'vitest';
import type { Backend } from '#backend/backend.ts';
import { createBackend } from '#backend/createBackend.ts';
import type { BackendOptions } from '#backend/createBackend.ts';
import type { FileSystem } from '#backend/files/fileSystem.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import { commands } from '#shared/contract/commands.ts';
import type { CommandInput, CommandName, CommandOutput } from '#shared/contract/commands.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/** A clock that stands still until it is moved. */
export type TestClock = { now: Date; advance(milliseconds: number): void };

export type TestBackend = {
  backend: Backend;
  clock: TestClock;
  /** What the backend logged as unforeseen. */
  logged: unknown[];
  events: { name: string; payload: unknown }[];
  /** The value of a command that must succeed; it must be what the contract promises, no more and no less. */
  ok<C extends CommandName>(name: C, input: CommandInput<C>): Promise<CommandOutput<C>>;
  /** The error of a command that must fail. Takes any input. */
  fail(name: CommandName, input: unknown): Promise<CommandError>;
  /** Makes a report; answers its id. */
  makeReport(year: number, kind?: 'annual' | 'final'): Promise<string>;
};

/** A backend on a real store (in memory unless a file is named), with a clock and ids that tests can foresee. */
export function openTestBackend(
  storeFile = ':memory:',
  firstId = 1,
  files?: FileSystem,
  more: Partial<BackendOptions> = {},
): TestBackend {
  const clock: TestClock = {
    now: new Date('2024-02-01T10:00:00Z'),
    advance: (milliseconds) => {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
  };
  let nextId = firstId;
  const logged: unknown[] = [];
  const backend = createBackend({
    work: workHere,
    storeFile,
    clock: () => clock.now,
    newId: () => `id-${nextId++}-`,
    log: (error) => logged.push(error),
    busyTimeout: 50,
    tidies: true,
    ...(files ? { files } : {}),
    ...more,
  });
  const events: TestBackend['events'] = [];
  backend.onEvent((name, payload) => events.push({ name, payload }));

  const ok: TestBackend['ok'] = async (name, input) => {
    const answer = await backend.dispatch(name, input);
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) throw new Error(answer.error.message);
    expect(commands[name].output.parse(answer.value)).toEqual(answer.value);
    return answer.value;
  };
  return {
    backend,
    clock,
    logged,
    events,
    ok,
    fail: async (name, input) => {
      const answer = await backend.dispatch(name, input as CommandInput<CommandName>);
      expect(answer).toMatchObject({ ok: false });
      if (answer.ok) throw new Error(`${name} succeeded`);
      return answer.error;
    },
    makeReport: async (year, kind = 'annual') => (await ok('report.create', { kind, year })).reportId,
  };
}
