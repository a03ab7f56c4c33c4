import { Paragraph } from 'docx';
import type { Table } from 'docx';
import { LOGO_PLACES, logoColumns } from '#shared/report/design/logoColumns.ts';
import type { LogoWallBlock } from '#shared/report/outline/outline.ts';
import { gridTable } from '../gridTable.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../textRuns.ts';

/** In twips: 1.7 cm. */
const LOGO_HEIGHT = 960;

/** Partners' logos in a grid of cells; a partner without a logo stands there by name. */
export function writeLogoWall(context: WriteContext, block: LogoWallBlock): Table[] {
  if (block.logos.length === 0) return [];
  const columns = logoColumns(block.logos.length);
  const form = block.source && { ...block.source, field: 'form' };
  const width = Math.floor(context.width / LOGO_PLACES);
  const widths = Array.from({ length: columns }, () => width);
  const room = { width: width - 300, height: LOGO_HEIGHT };
  const cell = (logo: LogoWallBlock['logos'][number] | undefined) => {
    if (!logo) return [new Paragraph({ style: styleIds.logo })];
    const children =
      logo.imageId === null
        ? markField(context, form, textRuns(logo.name))
        : [writePicture(context, logo.imageId, room)];
    return [new Paragraph({ style: styleIds.logo, children })];
  };
  const rows = Array.from({ length: Math.ceil(block.logos.length / columns) }, (_, row) =>
    widths.map((_, column) => cell(block.logos[row * columns + column])),
  );
  return [gridTable(widths, rows)];
}
