import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CloseGuard } from '../../electron/main/closeGuard.ts';

const answers = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ dialog: answers }));

/** A window that closes when nobody holds it back. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  closed = false;

  isDestroyed(): boolean {
    return this.closed;
  }

  close(): void {
    let held = false;
    this.emit('close', { preventDefault: () => (held = true) });
    if (!held) this.closed = true;
  }
}

function guarded() {
  const window = new FakeWindow();
  const told = vi.fn();
  return { window, told, guard: new CloseGuard(window as unknown as BrowserWindow, told) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('CloseGuard', () => {
  it('lets a page that was never drawn go at once', () => {
    const { window, told } = guarded();
    window.close();
    expect(window.closed).toBe(true);
    expect(told).not.toHaveBeenCalled();
  });

  it('asks the page once, and lets it go when it has saved', () => {
    const { window, told, guard } = guarded();
    guard.pageSpoke();
    window.close();
    window.close();
    expect(window.closed).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
    guard.pageSpoke();
    guard.readyToClose();
    expect(window.closed).toBe(true);
  });

  it('does not let the page close a window nobody closed', () => {
    const { window, guard } = guarded();
    guard.pageSpoke();
    guard.readyToClose();
    expect(window.closed).toBe(false);
  });

  it.each([
    ['stays, and asks anew the next time', 0, false],
    ['goes without saving', 1, true],
  ])('when the page does not answer, the consultant %s', async (_what, response, closed) => {
    answers.showMessageBox.mockResolvedValue({ response });
    const { window, told, guard } = guarded();
    guard.pageSpoke();
    window.close();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(answers.showMessageBox).not.toHaveBeenCalledWith(window, expect.anything());
    await vi.advanceTimersByTimeAsync(200);
    expect(answers.showMessageBox).toHaveBeenCalledWith(window, expect.anything());
    expect(window.closed).toBe(closed);
    window.close();
    expect(told).toHaveBeenCalledTimes(closed ? 1 : 2);
  });

  it('lets a page that crashed go', () => {
    const { window, guard } = guarded();
    guard.pageSpoke();
    window.webContents.emit('render-process-gone');
    window.close();
    expect(window.closed).toBe(true);
  });
});
