import { expect, it } from 'vitest';
import { section } from '#shared/domain/section.ts';
import type { SourceLine } from '#shared/import/sourceLine.ts';
import { readPictures } from '#backend/longWork/tasks/readPictures.ts';
import { png } from '#tests/fixtures/report/image.ts';

const about = section.parse({ id: 'om', reportId: 'ny', key: 'about' });

function line(image: number): SourceLine {
  return { kind: 'image', text: '', level: 0, where: '', records: [about.id], table: null, image };
}

it('tells two pictures apart that say they are the same one, as when a copy was replaced in Word', () => {
  const colours: [number, number, number][] = [
    [200, 0, 0],
    [0, 0, 200],
  ];
  const images = colours.map((colour, at) => {
    const bytes = png(8, 8, colour);
    return { part: `word/media/${at}.png`, altText: '', where: '', bytes: () => bytes };
  });
  const said = { key: 'abc1234', caption: '', credit: '', drawn: false };
  const own = new Map(images.map((_, at) => [at, said]));
  const lines = images.map((_, at) => line(at));
  const { pictures } = readPictures(images, lines, [{ entity: 'section', record: about }], own);
  expect(new Set(pictures.map(({ image }) => image.hash)).size).toBe(2);
  expect(pictures.map(({ id }) => id)).toEqual(['own-image-abc1234', 'import-image-2']);
});
