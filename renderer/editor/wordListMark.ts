/** What Word says of a paragraph in a list; `level` from 1. */
export type WordListMark = { ordered: boolean; level: number };

const NUMBER = /^\(?(\d{1,3}|[a-zæøå]|[ivxlcdm]{1,5})[.)]/i;

/**
 * Reads and takes away the bullet or number that Word writes as text before a list paragraph on the clipboard
 * (`mso-list:l0 level1 lfo1` on the paragraph, `mso-list:Ignore` on the drawn mark).
 * @returns what kind of item it is, or null for a paragraph that is no list item.
 */
export function wordListMark(paragraph: HTMLElement): WordListMark | null {
  const style = paragraph.dataset['style'] ?? '';
  const list = /mso-list:\s*\S+\s+level(\d+)/i.exec(style);
  if (!list) return null;
  const drawn = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.dataset['style'] ?? ''),
  );
  const mark = drawn?.textContent.trim() ?? '';
  drawn?.remove();
  return { ordered: NUMBER.test(mark), level: Number(list[1]) };
}
