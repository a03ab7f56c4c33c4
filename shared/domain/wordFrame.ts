import { z } from 'zod';

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** In half-points; null for that of the page. */
  size: z.number().nullable(),
  /** RRGGBB, or null. */
  colour: z.string().nullable(),
});
const picture = z.object({
  type: z.literal('picture'),
  mime: z.string(),
  base64: z.string(),
  /** In px of the page. */
  width: z.number(),
  height: z.number(),
});

/** What a line of a header or footer holds; `page` and `pages` are the fields of the page's number and their count. */
export const framePiece = z.discriminatedUnion('type', [
  text,
  picture,
  z.object({ type: z.enum(['page', 'pages']) }),
]);
export type FramePiece = z.output<typeof framePiece>;

/** A paragraph: what its tabs part stands at the left, in the middle and at the right. */
const frameLine = z.object({
  align: z.enum(['left', 'center', 'right']),
  segments: z.array(z.array(framePiece)),
});
export type FrameLine = z.output<typeof frameLine>;

/** How far along a page, from what, in px; an alignment is within what it is measured from. */
const along = <const From extends readonly string[]>(from: From) =>
  z.object({
    from: z.enum(from),
    align: z.enum(['start', 'middle', 'end']).nullable(),
    offset: z.number(),
  });

/** A picture that floats: it stands at a place of the page, whatever the text does. `frame`: the header or footer itself. */
const placedPicture = picture.extend({
  across: along(['page', 'margin', 'leftMargin', 'rightMargin']),
  down: along(['page', 'margin', 'topMargin', 'bottomMargin', 'frame']),
});
export type PlacedPicture = z.output<typeof placedPicture>;

/** A header or footer of a Word template, as the preview draws it. */
export const wordFrame = z.object({
  kind: z.enum(['header', 'footer']),
  type: z.enum(['default', 'first', 'even']),
  hasPageNumber: z.boolean(),
  /** What it takes of the page, in twips. */
  height: z.number(),
  /** A row of cells side by side for a row of a table, one cell for a paragraph; `share` of the width. */
  rows: z.array(z.array(z.object({ share: z.number(), lines: z.array(frameLine) }))),
  placed: z.array(placedPicture),
});
export type WordFrame = z.output<typeof wordFrame>;
