import mammoth from 'mammoth';
import { cleanText } from '#shared/word/write/cleanText.ts';

function wordsOf(text: string): string[] {
  return (
    cleanText(text)
      // mammoth's raw text joins the lines that a line break parts.
      .replaceAll('\n', '')
      .split(/[\s”():]+/u)
      .filter((word) => word !== '')
  );
}

/** The words of a report that mammoth does not find in the written file in order; what mammoth reads besides (captions' numbers, the contents) is skipped. */
export async function missingWords(bytes: Uint8Array, lines: readonly string[]): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  // Paragraphs end in two line ends there.
  const found = value.split('\n\n').flatMap(wordsOf);
  let at = 0;
  return lines.flatMap(wordsOf).filter((word) => {
    const place = found.indexOf(word, at);
    if (place === -1) return true;
    at = place + 1;
    return false;
  });
}
