import { z } from 'zod';

/** Only these links can be written; anything else (script, file) is no link. */
export const linkAddress = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i, { error: 'Et link skal begynde med https:// eller mailto:' });

/**
 * What a cross-reference points at: a section by its key, an activity or a picture by its record, a chart by the key of
 * its section, a table by what it shows (`kpi`) or, in rich text, by its own id. Its run's text is what was printed when
 * it was made, and stands as plain text when the target is gone.
 */
export const reference = z.object({
  type: z.enum(['section', 'activity', 'figure', 'chart', 'table']),
  id: z.string().min(1).max(100),
});
export type Reference = z.infer<typeof reference>;

/** A run of text with the same marks. */
export const inline = z.object({
  text: z.string().max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: linkAddress.optional(),
  ref: reference.optional(),
});
export type Inline = z.infer<typeof inline>;

export const paragraph = z.object({ type: z.literal('paragraph'), content: z.array(inline).max(2000) });

/** A list item: a line, and the lists under it. */
export type ListItem = { content: Inline[]; children: List[] };
export type List = { type: 'bulletList' | 'numberedList'; items: ListItem[] };

export const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ content: z.array(inline).max(2000), children: z.array(list).max(20) }),
);
export const list: z.ZodType<List> = z.lazy(() =>
  z.object({ type: z.enum(['bulletList', 'numberedList']), items: z.array(listItem).min(1).max(1000) }),
);

/**
 * A small table: the first row is its header; every row has as many cells as the first. One with a caption is numbered
 * ("Tabel 3 …") and has an id that references name it by.
 */
export const richTable = z
  .object({
    type: z.literal('table'),
    id: z.string().min(1).max(100).optional(),
    caption: z.string().max(500).optional(),
    rows: z
      .array(z.array(z.array(inline)))
      .min(1)
      .max(200),
  })
  .refine((table) => table.rows.every((row) => row.length > 0 && row.length === table.rows[0]?.length), {
    error: 'Alle rækker i en tabel skal have lige mange celler',
  });

export type RichTable = z.infer<typeof richTable>;

/** A block of rich text. */
export const richBlock = z.union([paragraph, list, richTable]);
export type RichBlock = z.infer<typeof richBlock>;

/** Rich text as our own JSON, never HTML. The empty array means "not filled in". */
export const richText = z.array(richBlock).max(2000).default([]);
export type RichText = z.output<typeof richText>;

/** Plain text → rich text: a paragraph for each line that is not blank. */
export function richTextFrom(text: string): RichText {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ text: line }] }));
}

function inlineText(runs: readonly Inline[]): string {
  return runs.map((run) => run.text).join('');
}

function listLines(item: List): string[] {
  return item.items.flatMap((entry) => [inlineText(entry.content), ...entry.children.flatMap(listLines)]);
}

/** Rich text → its plain lines, one a paragraph, list item or table row (cells parted by tabs). */
export function plainLines(text: RichText): string[] {
  return text.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [inlineText(block.content)];
      case 'table':
        return [
          ...(block.caption?.trim() ? [block.caption.trim()] : []),
          ...block.rows.map((row) => row.map(inlineText).join('\t')),
        ];
      default:
        return listLines(block);
    }
  });
}

/** Rich text → plain text, lines parted by `\n`. */
export function plainText(text: RichText): string {
  return plainLines(text).join('\n');
}

/** True when the rich text shows nothing on the page. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}
