import { expect, test } from './fixtures.ts';

const outside = 'https://example.com/';

test('the page comes with a policy that names nothing outside it', async ({ app, page }) => {
  app.expectProblem(/Content Security Policy/);
  const policy = await page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.originalPolicy));
        fetch(url).catch(() => {
          // Refused, as it should be; the event tells by which policy.
        });
      }),
    outside,
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/style-src 'self' 'nonce-[\w-]{22}'/);
  expect(policy).not.toContain('unsafe');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('the page can be loaded anew, and has its bridge again', async ({ page }) => {
  await page.mouse.click(5, 5);
  await page.reload();
  expect(await page.evaluate(() => window.hubrapport.call('app.info', {}))).toMatchObject({ ok: true });
});

test('the page has the bridge, and nothing of Node or the runtime', async ({ page }) => {
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
    return {
      foreign: names.filter((name) => name in window),
      hidden: Object.getOwnPropertyNames(window).filter((name) =>
        /stand.?in|playwright__binding/i.test(name),
      ),
      bridge: Object.keys(window.hubrapport).toSorted(),
    };
  });
  expect(found).toEqual({ foreign: [], hidden: [], bridge: ['call', 'onEvent'] });
});

test('the page cannot replace the bridge', async ({ page }) => {
  const still = await page.evaluate(() => {
    const bridge = window.hubrapport;
    Reflect.set(window, 'hubrapport', null);
    Reflect.set(bridge, 'call', null);
    return window.hubrapport === bridge && typeof bridge.call === 'function';
  });
  expect(still).toBe(true);
});

test('new windows are denied', async ({ app, page }) => {
  app.expectProblem(/Linket kunne ikke åbnes/);
  // Not an address that may be handed to the system's browser: nothing at all happens.
  expect(await page.evaluate(() => window.open('http://localhost/') === null)).toBe(true);
  expect(await page.evaluate(() => window.open('about:blank') === null)).toBe(true);
  expect(page.context().pages()).toHaveLength(1);
});

test('the page cannot be navigated away', async ({ app, page }) => {
  app.expectProblem(/^request: GET https:\/\/example\.com/);
  app.expectProblem(/Forespørgsel afvist/);
  const before = page.url();
  await page.evaluate((url) => {
    location.href = url;
  }, outside);
  // A page somebody worked in is asked before it goes; that must not be taken for closing the window.
  await page.mouse.click(5, 5);
  await page.evaluate((url) => {
    const link = document.createElement('a');
    link.href = url;
    document.body.append(link);
    link.click();
    link.remove();
  }, outside);
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => typeof window.hubrapport)).toBe('object');
});

test('no request leaves: fetch, image, stylesheet, beacon, socket, frame', async ({ app, page }) => {
  app.expectProblem(/Content Security Policy/);
  const results = await page.evaluate(async (url) => {
    const loads = (element: HTMLElement) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.head.append(element);
      });
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket('wss://example.com/');
        opened.addEventListener('open', () => resolve('loaded'));
        opened.addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
    });
    return Promise.all([
      fetch(url).then(
        () => 'loaded',
        () => 'refused',
      ),
      loads(Object.assign(document.createElement('img'), { src: `${url}a.png` })),
      loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}a.css` })),
      loads(Object.assign(document.createElement('script'), { src: `${url}a.js` })),
      socket,
    ]);
  }, outside);
  expect(new Set(results)).toEqual(new Set(['refused']));
});

test('inline scripts and eval do not run', async ({ app, page }) => {
  app.expectProblem(/Content Security Policy/);
  app.expectProblem(/unsafe-eval/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.inlineRan = true');
    document.body.append(button);
    button.click();
    button.remove();
    return 'inlineRan' in window;
  });
  expect(ran).toBe(false);
});

test('unknown commands, and commands that are not the window’s, are refused', async ({ page }) => {
  const codes = await page.evaluate(async () => {
    const bridge = window.hubrapport as {
      call(name: unknown, input: unknown): Promise<{ error?: { code: string } }>;
    };
    const names = ['no.such', 'toString', '__proto__', 7, 'export.writeWord', 'image.bytes', 'export.find'];
    return Promise.all(
      names.map(async (name) => (await bridge.call(name, { file: '/tmp/x.docx' })).error?.code),
    );
  });
  expect(new Set(codes)).toEqual(new Set(['unknown-command']));
});

test('permissions are denied', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the protocol serves the built page and nothing beside it', async ({ app, page }) => {
  app.expectProblem(/status of 404/);
  const refused = await page.evaluate(() => {
    const paths = ['../main.js', '%2e%2e/main.js', '..%2fmain.js', '..%5cmain.js', 'assets', 'image/00'];
    return Promise.all(
      paths.map(
        (path) =>
          new Promise<boolean>((resolve) => {
            const script = document.createElement('script');
            script.src = path;
            script.addEventListener('load', () => resolve(false));
            script.addEventListener('error', () => resolve(true));
            document.head.append(script);
          }),
      ),
    );
  });
  expect(refused).toEqual(refused.map(() => true));
});

test('the app says what it is, and quits when it is asked to', async ({ app, page }) => {
  const info = await page.evaluate(() => window.hubrapport.call('app.info', {}));
  expect(info).toMatchObject({ ok: true, value: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/) } });
  expect(await app.quit()).toBe(0);
});
