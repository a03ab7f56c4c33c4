import type { Outline } from '#shared/report/outline/outline.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { bytesIn } from './pictures.ts';
import type { Pictures } from './pictures.ts';

/** An outline without charts as a Word file. Throws `not-found` when a picture is missing. */
export function writeOutline({
  outline,
  pictures,
}: {
  outline: Outline;
  pictures: Pictures;
}): Promise<Uint8Array> {
  return writeWord(outline, bytesIn(pictures));
}
