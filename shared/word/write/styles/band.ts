import { BorderStyle } from 'docx';
import type { IParagraphStylePropertiesOptions } from 'docx';

/** A box in one colour round a paragraph: its border gives the fill its padding. `space` in points. */
export function band(colour: string, space: number): IParagraphStylePropertiesOptions {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colour, space };
  return {
    shading: { fill: colour },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    // The border stands outside the text: the indent brings the band back within the margins.
    indent: { left: space * 20, right: space * 20 },
  };
}
