import { readableShade } from '#shared/domain/colour.ts';
import type { Template } from '#shared/domain/template.ts';
import type { WordLook } from '#shared/domain/wordTemplate.ts';
import { clusterDesign } from './reportDesign.ts';
import type { ReportDesign } from './reportDesign.ts';
import { shadesOf } from './shades.ts';

/** The narrowest text a report can be set in, in twips; a page that leaves less is not taken over. */
const NARROWEST = 4_000;

function fromTemplate(template: Template): ReportDesign {
  return {
    ...clusterDesign,
    fonts: { body: template.bodyFont, heading: template.headingFont },
    colours: shadesOf(template.primaryColour, template.accentColour, template.tintColour),
    cover: template.coverStyle,
    numbered: template.numberHeadings,
  };
}

/** The longest side Word can have a page of, in twips: 22 inches. */
const LONGEST = 31_680;

function pageOf({ page }: WordLook, usual: ReportDesign['page']): ReportDesign['page'] {
  if (!page) return usual;
  const { top, right, bottom, left } = page.margin;
  const roomy = page.width - left - right >= NARROWEST && page.height - top - bottom >= NARROWEST;
  const printable = page.width <= LONGEST && page.height <= LONGEST;
  return roomy && printable ? page : usual;
}

/** A Word template's look laid over the hub's own, so that what the report adds of its own fits in. */
function overlaid(design: ReportDesign, template: Template, look: WordLook): ReportDesign {
  const [first = null, second = null, third = null] = look.headings;
  const chosen = (colour: string | null | undefined, own: string) => (colour ? readableShade(colour) : own);
  const primary = chosen(first?.colour, template.primaryColour);
  const accent = chosen(second?.colour ?? first?.colour, template.accentColour);
  const { size } = design;
  const body = look.bodySize ?? size.body;
  return {
    ...design,
    fonts: {
      body: look.bodyFont ?? design.fonts.body,
      heading: look.headingFont ?? design.fonts.heading,
    },
    colours: {
      ...shadesOf(primary, accent, template.tintColour),
      text: chosen(look.textColour, design.colours.text),
    },
    size: {
      ...size,
      body,
      table: Math.min(size.table, body),
      small: Math.min(size.small, body),
      heading: [
        first?.size ?? size.heading[0],
        second?.size ?? size.heading[1],
        third?.size ?? size.heading[2],
      ],
    },
    page: pageOf(look, design.page),
    // The template's title stands as the template has it: neither in a block of colour nor on the middle.
    cover: look.title ? 'plain' : design.cover,
  };
}

/** The design of a hub's reports. The defaults of a template give the cluster's own look. */
export function designOf(template: Template): ReportDesign {
  const design = fromTemplate(template);
  return template.wordTemplate ? overlaid(design, template, template.wordTemplate.look) : design;
}
