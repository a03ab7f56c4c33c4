import type { Inline, List, RichBlock, RichText } from '#shared/domain/richText.ts';

const MARKED = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g;

function inlines(line: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    const [whole, bold, italic, linkText, link] = match;
    if (match.index > from) runs.push({ text: line.slice(from, match.index) });
    if (bold !== undefined) runs.push({ text: bold, bold: true });
    else if (italic !== undefined) runs.push({ text: italic, italic: true });
    else if (linkText !== undefined && link !== undefined) runs.push({ text: linkText, link });
    from = match.index + whole.length;
  }
  if (from < line.length) runs.push({ text: line.slice(from) });
  return runs;
}

function addToList(blocks: RichBlock[], type: List['type'], content: Inline[]): void {
  const last = blocks.at(-1);
  if (last?.type === type) last.items.push({ content, children: [] });
  else blocks.push({ type, items: [{ content, children: [] }] });
}

function addUnderItem(blocks: RichBlock[], content: Inline[], line: string): void {
  const last = blocks.at(-1);
  const item = last?.type === 'bulletList' || last?.type === 'numberedList' ? last.items.at(-1) : undefined;
  if (!item) throw new Error(`Underpunktet står ikke under et punkt: ${line}`);
  const [under] = item.children;
  if (under) under.items.push({ content, children: [] });
  else item.children.push({ type: 'bulletList', items: [{ content, children: [] }] });
}

/**
 * The sample's own shorthand → rich text, so that its texts can be read as texts: a line is a paragraph, `- ` a bullet,
 * `-- ` a bullet under the one before, `1. ` a numbered item, `| a | b |` a table row; `**bold**`, `*italic*`, `[text](link)`.
 * @throws Error when a `-- ` stands under nothing
 */
export function sampleRichText(...lines: string[]): RichText {
  const blocks: RichBlock[] = [];
  for (const line of lines) {
    const item = /^(--|-|\d+\.|\|) (.*)$/.exec(line);
    const [, mark = '', text = line] = item ?? [];
    if (mark === '--') addUnderItem(blocks, inlines(text), line);
    else if (mark === '-') addToList(blocks, 'bulletList', inlines(text));
    else if (mark === '|') {
      const row = text
        .replace(/\|$/, '')
        .split('|')
        .map((cell) => inlines(cell.trim()));
      const last = blocks.at(-1);
      if (last?.type === 'table') last.rows.push(row);
      else blocks.push({ type: 'table', rows: [row] });
    } else if (mark !== '') addToList(blocks, 'numberedList', inlines(text));
    else blocks.push({ type: 'paragraph', content: inlines(text) });
  }
  return blocks;
}
