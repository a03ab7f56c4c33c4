import { describe, expect, it } from 'vitest';
import { commands } from '#shared/contract/commands.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import type { Dispatch } from '#backend/backend.ts';
import { handleCommand } from '../../electron/main/handleCommand.ts';
import type { ShellCommands } from '../../electron/main/shellCommands.ts';

const frame = { url: 'hubrapport://app/index.html', parent: null };
const ours = { page: 'window', frame } as const;
const print = { page: 'print', frame } as const;
const done: unknown[][] = [];
const note = (who: string) => async (first: unknown, second?: unknown) => {
  done.push([who, first, second]);
  return { ok: true, value: {} } as const;
};
const shell = Object.fromEntries(
  (Object.keys(commands) as CommandName[])
    .filter((name) => commands[name].by === 'shell')
    .map((name) => [name, note(name)]),
) as unknown as ShellCommands;
let spoken = 0;
const answer = handleCommand({
  shell,
  dispatch: note('backend') as unknown as Dispatch,
  onWindowSpoke: () => {
    spoken += 1;
  },
});

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

  it('refuses every sender but our own page, which it does not count as the window speaking', async () => {
    done.length = 0;
    spoken = 0;
    for (const stranger of [
      null,
      { url: 'https://example.com/', parent: null },
      { ...frame, parent: frame },
    ]) {
      const sender = { page: 'window', frame: stranger } as Parameters<typeof answer>[0];
      expect(await answer(sender, 'app.info', {})).toMatchObject({ ok: false });
    }
    expect(done).toEqual([]);
    expect(spoken).toBe(0);
    await answer(ours, 'report.list', {});
    expect(spoken).toBe(1);
  });

  it('lets the page for print read a report and say that it stands or what went wrong, nothing else', async () => {
    done.length = 0;
    spoken = 0;
    const job = '8f14e45f-ceea-467f-a8d9-5b1f1c2d3e4f';
    const may: Partial<Record<CommandName, object>> = {
      'errorReport.note': { place: 'print', facts: { errors: [], stack: '' } },
      'report.read': { reportId: 'r-1' },
      'template.frames': { hash: 'h', width: 9_000, title: 'Rapport' },
      'print.ready': { job },
      'print.failed': { job, message: 'Siden gik ned.' },
    };
    for (const name of Object.keys(commands) as CommandName[]) {
      const allowed = Object.hasOwn(may, name);
      expect(await answer(print, name, may[name] ?? {}), name).toMatchObject(
        allowed ? { ok: true } : { ok: false, error: { code: 'unknown-command' } },
      );
    }
    expect(done.map(([who, first]) => (who === 'backend' ? first : who))).toEqual(Object.keys(may));
    expect(spoken).toBe(0);
  });

  it('does not let the window speak for a page for print', async () => {
    for (const name of ['print.ready', 'print.failed']) {
      expect(await answer(ours, name, {})).toMatchObject({ error: { code: 'unknown-command' } });
    }
  });
});
