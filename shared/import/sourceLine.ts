/**
 * A line of the file as it is shown beside the records: a paragraph, an item, a heading, a picture. Lines of a table say
 * which table and where in it, so that a row can be drawn as one.
 */
export type SourceLine = {
  kind: 'heading' | 'paragraph' | 'item' | 'image';
  text: string;
  /** Of a heading 1–9, of an item how deep it stands, else 0. */
  level: number;
  where: string;
  /** Ids of the proposals that took its words. */
  records: string[];
  table: { number: number; row: number; column: number } | null;
  /** Of a picture: its place in the outline's `images`; else null. */
  image: number | null;
};
