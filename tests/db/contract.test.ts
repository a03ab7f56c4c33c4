import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isBackendCommandName } from '#backend/handlers/handlers.ts';
import { commandError } from '#shared/contract/answer.ts';
import { commands } from '#shared/contract/commands.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import { openTestBackend } from './testBackend.ts';

const names = Object.keys(commands) as CommandName[];
const ours = names.filter((name) => commands[name].by === 'backend');

/** Commands that take an empty input take anything that is an object. */
const withInput = ours.filter((name) => !commands[name].input.safeParse({}).success);

describe('the backend', () => {
  it('answers every command the contract gives it, and no other', () => {
    expect(names.filter(isBackendCommandName)).toEqual(ours);
  });

  it.each(names.filter((name) => commands[name].by === 'shell'))('leaves %s to the shell', async (name) => {
    const { fail } = openTestBackend();
    expect((await fail(name, {})).code).toBe('unknown-command');
  });

  it('knows no other commands', async () => {
    const { fail } = openTestBackend();
    for (const name of ['', 'constructor', '__proto__', 'kpi.explode']) {
      expect(await fail(name as CommandName, {})).toMatchObject({ code: 'unknown-command' });
    }
  });

  it.each(ours)('%s: input of a wrong kind is answered with invalid-input', async (name) => {
    const { fail, logged } = openTestBackend();
    for (const input of [null, 7, 'tekst', [], true]) {
      const error = await fail(name, input);
      expect(error.code).toBe('invalid-input');
      expect(commandError.parse(error)).toEqual(error);
    }
    expect(logged).toEqual([]);
  });

  it.each(withInput)('%s: an empty input names the fields that are missing', async (name) => {
    const { fail } = openTestBackend();
    const error = await fail(name, {});
    expect(error.code).toBe('invalid-input');
    expect(error.fields.length).toBeGreaterThan(0);
    expect(error.message).toMatch(/^Oplysningerne kan ikke bruges: Ugyldig/);
  });

  it.each(ours)('%s: answers any input without throwing', async (name) => {
    const { backend, logged } = openTestBackend();
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (one, other) => {
        for (const input of [
          one,
          { record: one },
          { record: { id: one, reportId: other } },
          { id: one, ids: other },
        ]) {
          const answer = await backend.dispatch(name, input as never);
          if (!answer.ok) expect(commandError.parse(answer.error)).toEqual(answer.error);
        }
      }),
      { numRuns: 25 },
    );
    expect(logged).toEqual([]);
  });

  it('names a field by its path in the record', async () => {
    const { fail, makeReport } = openTestBackend();
    const reportId = await makeReport(2024);
    const record = { id: 'a', reportId, kind: 'event', title: 'x', partners: [{ organisation: '' }] };
    expect((await fail('activity.save', { record })).fields).toEqual([
      { path: 'partners.0.organisation', message: 'Vælg en organisation' },
    ]);
  });

  it('answers after it is closed, too', async () => {
    const { backend, fail } = openTestBackend();
    await backend.close();
    await backend.close();
    expect((await fail('report.list', {})).message).toContain('ved at lukke');
  });

  it('lets no listener spoil a command', async () => {
    const { backend, ok, logged, makeReport } = openTestBackend();
    const reportId = await makeReport(2024);
    const boom = new Error('boom');
    backend.onEvent(() => {
      throw boom;
    });
    await ok('kpi.save', { record: { id: 'k', reportId } });
    expect(logged).toEqual([boom]);
  });

  it('logs the unforeseen, says so in Danish, and leaves the store as it was', async () => {
    const { ok, fail, logged, clock, makeReport } = openTestBackend();
    const reportId = await makeReport(2024);
    const { now } = clock;
    clock.now = new Date(Number.NaN);
    expect(await fail('kpi.save', { record: { id: 'k', reportId } })).toMatchObject({
      code: 'unexpected',
      message: expect.stringContaining('uventet fejl') as string,
    });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toBeInstanceOf(Error);
    clock.now = now;
    expect((await ok('report.read', { reportId })).kpis).toEqual([]);
  });

  it('stops telling a listener that has left', async () => {
    const { backend, makeReport } = openTestBackend();
    const heard: unknown[] = [];
    const leave = backend.onEvent((_name, payload) => heard.push(payload));
    await makeReport(2024);
    expect(heard).toHaveLength(2);
    leave();
    await makeReport(2025);
    expect(heard).toHaveLength(2);
  });
});
