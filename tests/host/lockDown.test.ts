import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '#build/paths.ts';
import { lockDownContents } from '../../electron/main/lockDownContents.ts';
import { lockDownSession } from '../../electron/main/lockDownSession.ts';
import { pagePreferences } from '../../electron/main/pagePreferences.ts';

const shell = vi.hoisted(() => ({ openExternal: vi.fn(async () => undefined) }));
vi.mock('electron', () => ({ shell }));
beforeEach(() => void shell.openExternal.mockClear());

describe('every page of ours', () => {
  it('runs in a sandbox, in a world of its own, without Node', () => {
    expect(pagePreferences()).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
  });

  it('turns on nothing that the checklist turns off, in any file of the shell', () => {
    const folder = join(paths.root, 'electron', 'main');
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const forbidden =
      /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegrationInWorker|nodeIntegrationInSubFrames|allowpopups|file:\/\/|executeJavaScript|no-sandbox|bypassCSP/;
    for (const source of sources) expect(source).not.toMatch(forbidden);
    // Windows are made with the preferences above and no others.
    const made = sources.filter((source) => source.includes('new BrowserWindow('));
    expect(made.length).toBeGreaterThan(0);
    for (const source of made) expect(source).toContain('pagePreferences()');
  });
});

describe('the contents of a page', () => {
  function locked() {
    let open: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null;
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof open) => void (open = handler),
    });
    lockDownContents(contents as unknown as WebContents);
    return { contents, open: (url: string) => open?.({ url } as Electron.HandlerDetails) };
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-attach-webview'])('never go: %s', (name) => {
    const preventDefault = vi.fn();
    locked().contents.emit(name, { preventDefault, url: 'https://example.com/' });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('open no window; a plain https link goes to the browser, and nothing else does', () => {
    const { open } = locked();
    for (const url of [
      'https://example.com/a',
      'file:///etc/passwd',
      'http://example.com/',
      'smb://x/y',
      'x',
    ]) {
      expect(open(url)).toEqual({ action: 'deny' });
    }
    expect(shell.openExternal.mock.calls).toEqual([['https://example.com/a']]);
  });
});

describe('the session', () => {
  const handlers: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => void (handlers[name] = handler);
  lockDownSession({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('send') },
  } as unknown as Session);
  const call = (name: string, ...args: unknown[]) =>
    (handlers[name] as unknown as (...args: unknown[]) => unknown)(...args);

  it('gives no permission and no device', () => {
    const answer = vi.fn();
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read']) {
      call('request', null, permission, answer);
      expect(call('check', null, permission)).toBe(false);
    }
    expect(new Set(answer.mock.calls.flat())).toEqual(new Set([false]));
    expect(call('device', {})).toBe(false);
  });

  it.each([
    ['hubrapport://app/index.html', false],
    ['blob:hubrapport://app/6f1e', false],
    ['https://example.com/', true],
    ['http://localhost/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['blob:https://example.com/6f1e', true],
    ['hubrapport://other/index.html', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    const answer = vi.fn();
    call('send', { url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });
});
