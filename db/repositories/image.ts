import { image } from '#shared/domain/image.ts';
import type { Image } from '#shared/domain/image.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'hash',
  'mime',
  'width',
  'height',
  'file_name',
  'alt_text',
  'decorative',
  'caption',
  'credit',
  'shows_people',
  'consent',
] as const;
type ImageRow = RowOf<typeof columns>;

function rowToImage(row: ImageRow): Image {
  return readRow('image', image, {
    id: row.id,
    hash: row.hash,
    mime: row.mime,
    width: row.width,
    height: row.height,
    fileName: row.file_name,
    altText: row.alt_text,
    decorative: row.decorative === 1,
    caption: row.caption,
    credit: row.credit,
    showsPeople: row.shows_people === 1,
    consent: fromJson(row.consent),
  });
}

function imageToRow(record: Image): ImageRow {
  return {
    id: record.id,
    hash: record.hash,
    mime: record.mime,
    width: record.width,
    height: record.height,
    file_name: record.fileName,
    alt_text: record.altText,
    decorative: Number(record.decorative),
    caption: record.caption,
    credit: record.credit,
    shows_people: Number(record.showsPeople),
    consent: JSON.stringify(record.consent),
  };
}

export const imageTable: TableDefinition<Image, typeof columns> = {
  name: 'image',
  columns,
  orderBy: 'file_name, id',
  recordToRow: imageToRow,
  rowToRecord: rowToImage,
};
