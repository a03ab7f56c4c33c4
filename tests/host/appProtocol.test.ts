import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Dispatch } from '#backend/backend.ts';
import { appProtocol } from '../../electron/main/appProtocol.ts';

const hash = 'a'.repeat(64);
const asked: unknown[] = [];
const dispatch = (async (name: string, input: { hash: string }) => {
  asked.push([name, input]);
  return input.hash === hash
    ? { ok: true, value: { mime: 'image/png', base64: Buffer.from([137, 80]).toString('base64') } }
    : { ok: false, error: { code: 'not-found', message: '', fields: [] } };
}) as unknown as Dispatch;
const answer = appProtocol(tmpdir(), dispatch);

describe('appProtocol', () => {
  it('serves pictures from the store by their hash', async () => {
    const picture = await answer(new Request(`hubrapport://app/image/${hash}`));
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await picture.arrayBuffer())]).toEqual([137, 80]);
    expect(asked).toEqual([['image.bytes', { hash }]]);
  });

  it('answers 404 for a picture the store has not, and does not ask for what is no hash', async () => {
    asked.length = 0;
    expect((await answer(new Request(`hubrapport://app/image/${'b'.repeat(64)}`))).status).toBe(404);
    expect(asked).toHaveLength(1);
    expect((await answer(new Request(`hubrapport://app/image/${hash}x`))).status).toBe(404);
    expect((await answer(new Request('hubrapport://app/image/..%2f..%2fx'))).status).toBe(404);
    expect(asked).toHaveLength(1);
  });

  it('answers only to its own name, and only to reading', async () => {
    expect((await answer(new Request('hubrapport://other/index.html'))).status).toBe(400);
    expect((await answer(new Request('hubrapport://app/index.html', { method: 'POST' }))).status).toBe(405);
  });
});
