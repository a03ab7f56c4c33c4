import { z } from 'zod';

const rgb = z.string().regex(/^[0-9A-F]{6}$/);
const halfPoints = z.int().min(8).max(200);
const twips = z.int().min(0).max(40_000);

/** What the look of a Word template comes to: null where it says nothing. Sizes in half-points, lengths in twips. */
export const wordLook = z.object({
  bodyFont: z.string().max(100).nullable(),
  headingFont: z.string().max(100).nullable(),
  bodySize: halfPoints.nullable(),
  textColour: rgb.nullable(),
  /** Of heading 1, 2 and 3; null for one the template lacks. */
  headings: z.array(z.object({ size: halfPoints.nullable(), colour: rgb.nullable() }).nullable()).length(3),
  /** True when the template has a title of its own; the cover is then set plainly round it. */
  title: z.boolean(),
  page: z
    .object({
      width: twips.min(3_000),
      height: twips.min(3_000),
      margin: z.object({
        top: twips,
        right: twips,
        bottom: twips,
        left: twips,
        header: twips,
        footer: twips,
      }),
    })
    .nullable(),
});
export type WordLook = z.output<typeof wordLook>;

/** A Word file the hub takes styles, header and footer from; its bytes lie once in the store under `hash`. */
export const wordTemplate = z.object({
  /** SHA-256 of the bytes, lower-case hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().max(500),
  /** In bytes. */
  size: z.int(),
  look: wordLook,
});
export type WordTemplate = z.output<typeof wordTemplate>;

/** Word's own styles that a report uses, by what Word calls them in its files. */
export const wordStyleNames = [
  'Normal',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'TOC Heading',
  'toc 1',
  'toc 2',
  'List Bullet',
  'List Bullet 2',
  'List Bullet 3',
  'List Number',
  'List Number 2',
  'List Number 3',
  'Quote',
  'caption',
  'header',
  'footer',
  'Hyperlink',
] as const;
export type WordStyleName = (typeof wordStyleNames)[number];

/** What a consultant should know of a template before using it. */
export const wordTemplateRemark = z.enum([
  'noHeader',
  'noFooter',
  'textBoxes',
  'droppedParts',
  'macros',
  'weakContrast',
  'headingNumbers',
  'missingAltText',
]);
export type WordTemplateRemark = z.infer<typeof wordTemplateRemark>;

/** What a Word template has of what a report needs; what is missing the report brings itself. */
export const wordTemplateCheck = z.object({
  found: z.array(z.enum(wordStyleNames)),
  missing: z.array(z.enum(wordStyleNames)),
  /** Whether its header, footer and first page's header and footer are used. */
  header: z.boolean(),
  footer: z.boolean(),
  firstPage: z.boolean(),
  /** Pictures in them. */
  pictures: z.int(),
  remarks: z.array(wordTemplateRemark),
});
export type WordTemplateCheck = z.output<typeof wordTemplateCheck>;
