import { Paragraph, Tab, TextRun } from 'docx';
import type { CoverBlock } from '#shared/report/outline/outline.ts';
import { cleanText, hasText } from '../cleanText.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../writeRuns.ts';

const LOGO_ROOM = { width: 3_600, height: 1_300 };

function line(style: string, text: string): Paragraph[] {
  return !hasText(text) ? [] : [new Paragraph({ style, children: textRuns(text) })];
}

/** The cover: logo, the title in its block of colour, who it is for, and the facts as label and value. */
export function writeCover(context: WriteContext, block: CoverBlock): Paragraph[] {
  const logo =
    block.logoId === null
      ? []
      : [
          new Paragraph({
            style: styleIds.coverLogo,
            children: [writePicture(context, block.logoId, LOGO_ROOM)],
          }),
        ];
  const facts = block.facts
    .filter(({ label, value }) => hasText(label + value))
    .map(
      ({ label, value }) =>
        new Paragraph({
          style: styleIds.coverFact,
          children: [
            new TextRun({ text: cleanText(label), color: context.design.colours.muted }),
            new TextRun({ children: [new Tab()] }),
            ...textRuns(value),
          ],
        }),
    );
  return [
    ...logo,
    ...line(styleIds.coverOrganisation, block.organisation),
    ...line(styleIds.title, block.title),
    ...line(styleIds.subtitle, block.subtitle),
    ...line(styleIds.coverRecipient, block.recipient),
    ...facts,
    ...line(styleIds.draft, block.draft ?? ''),
  ];
}
