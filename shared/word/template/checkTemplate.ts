import { WHITE, isReadable } from '#shared/domain/colour.ts';
import { wordStyleNames } from '#shared/domain/wordTemplate.ts';
import type { WordStyleName, WordTemplateCheck, WordTemplateRemark } from '#shared/domain/wordTemplate.ts';
import { lookOf } from './lookOf.ts';
import { findStyle, styleChain, stylesOf } from './styles/styleChain.ts';
import type { TemplateParts } from './templateParts.ts';
import { childOf } from './xml/element.ts';

function has(template: TemplateParts, name: WordStyleName): boolean {
  return findStyle(template.styles, name, name === 'Hyperlink' ? 'character' : 'paragraph') !== undefined;
}

function numbersHeadings({ styles }: TemplateParts): boolean {
  return styleChain(stylesOf(styles), findStyle(styles, 'heading 1')).some((style) =>
    childOf(childOf(style, 'w:pPr'), 'w:numPr'),
  );
}

/** What a template has of what a report needs, and what to know before using it. */
export function checkTemplate(template: TemplateParts): WordTemplateCheck {
  const found = wordStyleNames.filter((name) => has(template, name));
  const { frames } = template;
  const usual = frames.filter(({ type }) => type === 'default');
  const header = usual.some(({ kind }) => kind === 'header');
  const footer = usual.some(({ kind }) => kind === 'footer');
  const look = lookOf(template);
  const colours = [look.textColour, ...look.headings.map((heading) => heading?.colour ?? null)];
  const remarks: [WordTemplateRemark, boolean][] = [
    ['noHeader', !header],
    ['noFooter', !footer],
    ['weakContrast', colours.some((colour) => colour !== null && !isReadable(colour, [WHITE]))],
    ['headingNumbers', numbersHeadings(template)],
  ];
  return {
    found,
    missing: wordStyleNames.filter((name) => !found.includes(name)),
    header,
    footer,
    firstPage: frames.some(({ type }) => type === 'first'),
    pictures: frames.reduce((sum, frame) => sum + frame.pictures.length, 0),
    remarks: [
      ...remarks.flatMap(([remark, holds]) => (holds ? [remark] : [])),
      ...[...template.remarks].toSorted(),
    ],
  };
}
