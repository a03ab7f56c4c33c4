import { describe, expect, it } from 'vitest';
import { commands } from '#shared/contract/commands.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import type { Dispatch } from '#backend/backend.ts';
import { handleCommand } from '../../electron/main/handleCommand.ts';
import type { ShellCommands } from '../../electron/main/shellCommands.ts';

const ours = { url: 'hubrapport://app/index.html', parent: null };
const done: unknown[] = [];
const note = (who: string) => async (first: unknown, second?: unknown) => {
  done.push([who, first, second]);
  return { ok: true, value: {} } as const;
};
const shell = Object.fromEntries(
  (Object.keys(commands) as CommandName[])
    .filter((name) => commands[name].by === 'shell')
    .map((name) => [name, note(name)]),
) as unknown as ShellCommands;
const answer = handleCommand(shell, note('backend') as unknown as Dispatch);

describe('handleCommand', () => {
  it('answers the shell’s own commands, their input parsed', async () => {
    done.length = 0;
    expect(await answer(ours, 'app.info', undefined)).toMatchObject({ ok: true });
    expect(done).toEqual([['app.info', {}, undefined]]);
    expect(await answer(ours, 'export.word', { reportId: 7 })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(done).toHaveLength(1);
  });

  it('hands all others to the backend as they came', async () => {
    done.length = 0;
    await answer(ours, 'report.list', { odd: 1 });
    expect(done).toEqual([['backend', 'report.list', { odd: 1 }]]);
  });

  it('refuses what the window may not send, before anybody hears of it', async () => {
    done.length = 0;
    const host = (Object.keys(commands) as CommandName[]).filter((name) => commands[name].from === 'host');
    expect(host.length).toBeGreaterThan(0);
    for (const name of [...host, 'no.such', 'toString', '__proto__', '', null, 7, {}]) {
      expect(await answer(ours, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-command' } });
    }
    expect(done).toEqual([]);
  });

  it('refuses every sender but our own page', async () => {
    done.length = 0;
    for (const frame of [null, { url: 'https://example.com/', parent: null }]) {
      expect(await answer(frame, 'app.info', {})).toMatchObject({ ok: false });
    }
    expect(done).toEqual([]);
  });
});
