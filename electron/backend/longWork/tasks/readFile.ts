import type { ImportReading } from '#shared/contract/importing.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { importWithSource } from '#shared/import/importWithSource.ts';
import type { NotPlaced } from '#shared/import/proposal.ts';
import type { SourceLine } from '#shared/import/sourceLine.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import type { ReadLoss } from '#shared/report/outline/readOutline.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { proposedRecords } from './proposedRecords.ts';
import type { ProposedRecord } from './proposedRecords.ts';
import { readPictures } from './readPictures.ts';
import type { ReadPicture } from './readPictures.ts';

export type FileToRead = { base64: string; fileName: string; today: Date };

/** What was understood of a file, or why it was refused. */
export type FileRead =
  | Extract<ImportReading, { ok: false }>
  | {
      ok: true;
      kind: ReportKind;
      year: number;
      /** No year stands in the file. */
      yearGuessed: boolean;
      records: ProposedRecord[];
      pictures: ReadPicture[];
      notPlaced: NotPlaced[];
      lost: ReadLoss[];
      lines: SourceLine[];
      /** What it printed when it was written and holds no more. */
      gone: Mark[];
    };

/** Reads a Word file and recognises what it holds. */
export function readFile({ base64, fileName, today }: FileToRead): FileRead {
  const read = readWord(Uint8Array.from(Buffer.from(base64, 'base64')), { fileName });
  const result = importWithSource(read, { today });
  if (!result.ok) return result;
  const { records, notPlaced } = proposedRecords(result);
  const images = read.ok ? read.outline.images : [];
  const { pictures, lost } = readPictures(images, result.lines, records, result.ownPictures);
  return {
    ok: true,
    kind: result.kind,
    year: result.report.year,
    yearGuessed: result.report.confidence === 'doubtful',
    records,
    pictures,
    notPlaced: [...result.notPlaced, ...notPlaced],
    lost: [...result.lost, ...lost],
    lines: result.lines,
    gone: result.gone,
  };
}
