import { Paragraph, Tab, TextRun } from 'docx';
import { titleScale } from '#shared/report/design/titleScale.ts';
import { emblemRoom, logoRoom } from '#shared/report/design/pictureRoom.ts';
import type { CoverBlock, Source } from '#shared/report/outline/outline.ts';
import { cleanText, hasText } from '../cleanText.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../textRuns.ts';

/** What a logo takes with the room under it; a cover without one begins as far down. */
const ROOM_WITHOUT_LOGO = 2_000;

const ROOM_OVER_EMBLEM = 900;

/** What the recipient's line has over it, where there is none. */
const ROOM_UNDER_TITLE = 640;

type Line = {
  style: string;
  text: string;
  of?: Source | undefined;
  before?: number | undefined;
  /** Of the text, in half-points, when it is not the style's. */
  size?: number | undefined;
};

function line(context: WriteContext, { style, text, of, before, size }: Line): Paragraph[] {
  if (!hasText(text)) return [];
  const spacing = before === undefined ? {} : { spacing: { before } };
  return [
    new Paragraph({
      style,
      ...spacing,
      children: markField(context, of, textRuns(text, size === undefined ? {} : { size })),
    }),
  ];
}

/** The emblem a funder asks for, and its words. */
function publicity(context: WriteContext, { publicity: asked }: CoverBlock): Paragraph[] {
  if (!asked) return [];
  return [
    new Paragraph({
      style: styleIds.coverFact,
      spacing: { before: ROOM_OVER_EMBLEM },
      keepNext: true,
      children: [writePicture(context, asked.imageId, emblemRoom)],
    }),
    ...asked.lines.flatMap((text) => line(context, { style: styleIds.coverFact, text })),
  ];
}

/** The cover: logo, title, who it is for, and the facts as label and value. How it stands is the styles' affair. */
export function writeCover(context: WriteContext, block: CoverBlock): Paragraph[] {
  const logo =
    block.logoId === null
      ? []
      : [
          new Paragraph({
            style: styleIds.coverLogo,
            children: [writePicture(context, block.logoId, logoRoom)],
          }),
        ];
  const scale = titleScale(block.title);
  const titleSize = scale < 1 ? Math.round(context.design.size.title * scale) : undefined;
  const labelColour = context.design.colours.muted;
  // Beside a label that stands in a column of its own; after it where all is centred.
  const afterLabel = () =>
    context.design.cover === 'logoTop'
      ? new TextRun({ text: ': ', color: labelColour })
      : new TextRun({ children: [new Tab()] });
  const facts = block.facts
    .filter(({ label, value }) => hasText(label + value))
    .map(
      ({ label, value, of }, at) =>
        new Paragraph({
          style: styleIds.coverFact,
          ...(at === 0 && !hasText(block.recipient) ? { spacing: { before: ROOM_UNDER_TITLE } } : {}),
          children: [
            new TextRun({ text: cleanText(label), color: labelColour }),
            afterLabel(),
            ...markField(context, of, textRuns(value)),
          ],
        }),
    );
  return [
    ...logo,
    ...line(context, {
      style: styleIds.coverOrganisation,
      text: block.organisation,
      of: block.of?.organisation,
      before: logo.length > 0 ? undefined : ROOM_WITHOUT_LOGO,
    }),
    ...line(context, {
      style: styleIds.title,
      text: block.title,
      of: block.of?.title,
      size: titleSize,
      before: logo.length > 0 || hasText(block.organisation) ? undefined : ROOM_WITHOUT_LOGO,
    }),
    ...line(context, { style: styleIds.subtitle, text: block.subtitle, of: block.of?.subtitle }),
    ...line(context, { style: styleIds.coverRecipient, text: block.recipient, of: block.of?.recipient }),
    ...facts,
    ...line(context, { style: styleIds.draft, text: block.draft ?? '' }),
    ...publicity(context, block),
  ];
}
