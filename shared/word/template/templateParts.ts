import type { WordLook, WordTemplateRemark } from '#shared/domain/wordTemplate.ts';
import type { XmlElement } from './xml/element.ts';
import type { Namespaces } from './xml/namespaces.ts';

/** Which pages a header or footer stands on. */
export type FrameType = 'default' | 'first' | 'even';

/** A picture that a part shows: the id it is named by there, its bytes, and the end of its name ("png"). */
export type PartPicture = { id: string; bytes: Uint8Array; extension: string };

/** A header or footer of the template, cleaned of all that only means something in the template itself. */
export type Frame = {
  kind: 'header' | 'footer';
  type: FrameType;
  root: XmlElement;
  pictures: PartPicture[];
  /** Links to the web, by the id they are named by in the part. */
  links: { id: string; target: string }[];
  /** True when it shows the page's number. */
  hasPageNumber: boolean;
};

/** What is taken from a Word template. */
export type TemplateParts = {
  namespaces: Namespaces;
  /** `w:styles`. */
  styles: XmlElement;
  /** `w:numbering`, or null when the template has no lists. */
  numbering: XmlElement | null;
  /** `a:theme` with the pictures it names, or null. */
  theme: { root: XmlElement; pictures: PartPicture[] } | null;
  /** Fonts of the theme: of headings and of text. */
  themeFonts: { major: string | null; minor: string | null };
  /** The fonts the template says something of. */
  fonts: XmlElement[];
  /** `w:clrSchemeMapping`, or null. */
  colourMap: XmlElement | null;
  /** Whether even pages have headers and footers of their own. */
  evenAndOdd: boolean;
  frames: Frame[];
  page: WordLook['page'];
  remarks: ReadonlySet<WordTemplateRemark>;
};
