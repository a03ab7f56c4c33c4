import { Footer, Header, PageNumber, Paragraph, SectionType, Tab, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Outline } from '#shared/report/outline/outline.ts';
import { cleanText } from './cleanText.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { styleIds } from './styles/styleIds.ts';

type Frame = Omit<ISectionOptions, 'children'>;

function page(design: ReportDesign): NonNullable<Frame['properties']> {
  const { width, height, margin } = design.page;
  return { type: SectionType.NEXT_PAGE, page: { size: { width, height }, margin } };
}

/** The cover's page: neither header nor footer. */
export function coverFrame(design: ReportDesign): Frame {
  return { properties: page(design) };
}

/** The pages of the text: the running title and the draft mark above, the page number below. */
export function textFrame(outline: Pick<Outline, 'runningTitle' | 'draft'>, design: ReportDesign): Frame {
  const draft =
    outline.draft === null
      ? []
      : [
          new TextRun({ children: [new Tab()] }),
          new TextRun({ text: cleanText(outline.draft), bold: true, color: design.colours.accent }),
        ];
  return {
    properties: page(design),
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: styleIds.header,
            children: [new TextRun(cleanText(outline.runningTitle)), ...draft],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: styleIds.footer,
            children: [
              new TextRun({
                children: [new Tab(), 'Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
}
