import type { WordFrame } from '#shared/domain/wordFrame.ts';
import { viewFrames } from '#shared/word/template/frames/viewFrames.ts';
import { openTemplate } from './openTemplate.ts';

/** `width` is that of the text, in twips; `title` stands where the headers show that of the file. */
export type FramesToRead = { bytes: Uint8Array; title: string; width: number };

/** The headers and footers of a Word file, for preview and print. Throws `file-unreadable` when it cannot be used. */
export function readFrames({ bytes, title, width }: FramesToRead): WordFrame[] {
  return viewFrames(openTemplate(bytes, '', title), width);
}
