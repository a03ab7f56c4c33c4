import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exifSegment, jpeg, png, pngWithNotes, tinyPng, withSegment } from './pictures.ts';
import { openTestBackend } from './testBackend.ts';

describe('image.add', () => {
  it('knows PNG and JPEG by their bytes, whatever they are called', async () => {
    const { ok } = openTestBackend();
    const add = (fileName: string, bytes: Buffer) =>
      ok('image.add', { fileName, base64: bytes.toString('base64') });
    expect(await add('foto.jpg', png(640, 480))).toMatchObject({
      mime: 'image/png',
      width: 640,
      height: 480,
    });
    expect(await add('foto.png', jpeg(1000, 700))).toMatchObject({
      mime: 'image/jpeg',
      width: 1000,
      height: 700,
    });
    expect(await add('progressiv.jpg', jpeg(300, 200, 0xc2))).toMatchObject({ width: 300, height: 200 });
  });

  it('takes a portrait as somebody who has to be asked', async () => {
    const { ok } = openTestBackend();
    const base64 = tinyPng.toString('base64');
    const portrait = await ok('image.add', { fileName: 'a.png', base64, showsPeople: true });
    expect(portrait).toMatchObject({ showsPeople: true, consent: { status: 'notAsked' } });
    expect(await ok('image.add', { fileName: 'a.png', base64 })).toMatchObject({ showsPeople: false });
  });

  it('stores the bytes once by their SHA-256, however often they are added', async () => {
    const { ok } = openTestBackend();
    const base64 = tinyPng.toString('base64');
    const first = await ok('image.add', { fileName: 'a.png', base64 });
    const second = await ok('image.add', { fileName: 'C:\\billeder\\b.png', base64 });
    expect(first.hash).toBe(createHash('sha256').update(tinyPng).digest('hex'));
    expect(second).toMatchObject({ hash: first.hash, fileName: 'b.png' });
    expect(second.id).not.toBe(first.id);
    expect(await ok('image.bytes', { hash: first.hash })).toEqual({ mime: 'image/png', base64 });
  });

  it('keeps nothing of where and when a photo was taken', async () => {
    const { ok } = openTestBackend();
    const store = async (bytes: Buffer) => {
      const { hash } = await ok('image.add', { fileName: 'foto', base64: bytes.toString('base64') });
      return Buffer.from((await ok('image.bytes', { hash })).base64, 'base64');
    };
    const photo = await store(jpeg(40, 30));
    const second = withSegment(jpeg(8, 6), exifSegment(1));
    expect(await store(Buffer.concat([withSegment(photo, exifSegment(6)), second]))).toEqual(photo);
    const { noted, clean } = pngWithNotes(5, 4);
    expect(await store(noted)).toEqual(clean);
  });

  it('is a step that can be undone and done again', async () => {
    const { ok, makeReport } = openTestBackend();
    const reportId = await makeReport(2024);
    const added = await ok('image.add', { fileName: 'a.png', base64: tinyPng.toString('base64') });
    const images = async () => (await ok('report.read', { reportId })).images;
    expect(await ok('history.undo', {})).toEqual({ label: 'Tilføjet billede: a.png', reportId: null });
    expect(await images()).toEqual([]);
    await ok('history.redo', {});
    expect(await images()).toEqual([added]);
    await ok('image.bytes', { hash: added.hash });
  });

  const unreadable: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Hej, jeg er ikke et billede')],
    ['GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000;', 'latin1')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PNG cut short', tinyPng.subarray(0, tinyPng.length - 12)],
    ['a PNG of no width', png(0, 3)],
    ['only the sign of a PNG', tinyPng.subarray(0, 8)],
    ['a JPEG cut short', jpeg(10, 10).subarray(0, 40)],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9])],
    [
      'a JPEG whose segments lead astray',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 3, 9, 9, 9, 9, 9, 9, 9, 9, 0xff, 0xd9]),
    ],
  ];

  it.each(unreadable)('refuses %s', async (_what, bytes) => {
    const { fail, logged } = openTestBackend();
    const error = await fail('image.add', { fileName: 'logo.png', base64: bytes.toString('base64') });
    expect(error).toMatchObject({
      code: 'image-unreadable',
      message: '”logo.png” kan ikke læses som billede. Brug en PNG- eller JPEG-fil, der ikke er beskadiget.',
    });
    expect(logged).toEqual([]);
  });

  it('refuses more than 30 MB, and takes 30 MB', async () => {
    const { fail, ok } = openTestBackend();
    const filler = Buffer.alloc(30_000_000 - tinyPng.length);
    const whole = Buffer.concat([tinyPng, filler]);
    await ok('image.add', { fileName: 'stor.png', base64: whole.toString('base64') });
    const larger = Buffer.concat([whole, Buffer.alloc(3)]).toString('base64');
    expect(await fail('image.add', { fileName: 'stor.png', base64: larger })).toMatchObject({
      code: 'image-too-large',
      message: 'Billedet ”stor.png” fylder mere end 30 MB. Gem det i en mindre udgave, og prøv igen.',
    });
  });

  it('refuses more than 100 megapixels, whatever the file takes', async () => {
    const { fail } = openTestBackend();
    const large = jpeg(20_000, 5_001).toString('base64');
    expect(await fail('image.add', { fileName: 'bombe.jpg', base64: large })).toMatchObject({
      code: 'image-too-large',
      message: expect.stringContaining('20000 × 5001 punkter'),
    });
  });

  it('refuses more than 30 000 px on a side', async () => {
    const { fail } = openTestBackend();
    const wide = png(30_001, 1).toString('base64');
    expect((await fail('image.add', { fileName: 'bred.png', base64: wide })).code).toBe('image-too-large');
  });
});

describe('image.bytes', () => {
  it('says when there is no such picture', async () => {
    const { fail } = openTestBackend();
    expect((await fail('image.bytes', { hash: 'x' })).code).toBe('not-found');
  });
});
