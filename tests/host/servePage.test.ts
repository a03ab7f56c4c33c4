import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noncePlaceholder, servePage } from '../../electron/main/servePage.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hubrapport-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), `<script nonce="${noncePlaceholder}"></script>`);
  await writeFile(join(folder, 'assets', 'app.js'), 'let a = 1;');
  await writeFile(join(folder, 'assets', 'inter.woff2'), Buffer.from([0, 255, 1]));
  await writeFile(join(folder, 'secret.sqlite'), 'no kind of file the page has');
});
afterAll(() => rm(folder, { recursive: true }));

describe('servePage', () => {
  it('puts the nonce of the policy into the page, a new one each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await servePage(folder, '/');
        const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
        expect(await answer.text()).toBe(`<script nonce="${nonce}"></script>`);
        return nonce;
      }),
    );
    expect(nonces[0]).toMatch(/^[\w-]{22}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('names the kind of each file and forbids guessing it', async () => {
    const script = await servePage(folder, '/assets/app.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    const font = await servePage(folder, '/assets/inter.woff2');
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect([...new Uint8Array(await font.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  it.each(['/nothing.js', '/assets', '/secret.sqlite', '/../secret.js'])('has no %s', async (path) => {
    const answer = await servePage(folder, path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
  });
});
