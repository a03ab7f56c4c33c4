import { Footer, Header, PageNumber, Paragraph, SectionType, Tab, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { Outline } from '#shared/report/outline/outline.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { cleanText } from './cleanText.ts';
import { styleIds } from './styles/styleIds.ts';
import type { WriteContext } from './writeContext.ts';
import { writePicture } from './writePicture.ts';

type Frame = Omit<ISectionOptions, 'children'>;

/** Low enough that header and logo stay above the text. */
const LOGO_ROOM = { width: 2_400, height: 480 };

function page(design: ReportDesign): NonNullable<Frame['properties']> {
  const { width, height, margin } = design.page;
  return { type: SectionType.NEXT_PAGE, page: { size: { width, height }, margin } };
}

/** The cover's page: neither header nor footer. */
export function coverFrame(design: ReportDesign): Frame {
  return { properties: page(design) };
}

/** The pages of the text: text, draft mark and logo above, text and page number below. */
export function textFrame(
  outline: Pick<Outline, 'runningTitle' | 'runningFoot' | 'headerLogoId' | 'draft'>,
  context: WriteContext,
): Frame {
  const { design } = context;
  const { draft, headerLogoId } = outline;
  const atRight = [
    ...(draft === null
      ? []
      : [new TextRun({ text: cleanText(draft), bold: true, color: design.colours.accent })]),
    ...(draft !== null && headerLogoId !== null ? [new TextRun('   ')] : []),
    ...(headerLogoId === null ? [] : [writePicture(context, headerLogoId, LOGO_ROOM)]),
  ];
  return {
    properties: page(design),
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: styleIds.header,
            children: [
              new TextRun(cleanText(outline.runningTitle)),
              ...(atRight.length > 0 ? [new TextRun({ children: [new Tab()] }), ...atRight] : []),
            ],
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
              new TextRun(cleanText(outline.runningFoot)),
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
