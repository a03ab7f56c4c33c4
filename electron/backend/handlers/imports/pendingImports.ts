import type { ImportPicture } from '#shared/contract/importing.ts';
import type { Image } from '#shared/domain/image.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import type { NotPlaced } from '#shared/import/proposal.ts';
import type { StoredBytes } from '#db/repositories/imageBytes.ts';

/** A picture that was read, with all there is to make its record of. */
export type PendingPicture = Pick<ImportPicture, 'id' | 'place'> & {
  image: Omit<Image, 'id'>;
  bytes: Uint8Array;
};

/** What was understood of a file and is not decided on yet. */
export type PendingImport = {
  fileName: string;
  kind: ReportKind;
  records: ImportedRecord[];
  pictures: PendingPicture[];
  notPlaced: NotPlaced[];
  /** What the file printed when it was written and holds no more. */
  gone: Mark[];
  /** The records of the report that were deleted from the file, by id. */
  missing: ReadonlySet<string>;
};

/** A window reads one file at a time; more are kept only when it forgot to drop some. */
const KEPT = 3;

/** The imports of one backend that are waiting to be accepted or dropped. */
export class PendingImports {
  readonly #pending = new Map<string, PendingImport>();

  add(id: string, pending: PendingImport): void {
    this.#pending.set(id, pending);
    for (const oldest of [...this.#pending.keys()].slice(0, -KEPT)) this.#pending.delete(oldest);
  }

  get(id: string): PendingImport | null {
    return this.#pending.get(id) ?? null;
  }

  /** A picture of a waiting import, so that it can be shown before it is taken. */
  picture(hash: string): StoredBytes | null {
    for (const { pictures } of this.#pending.values()) {
      const found = pictures.find(({ image }) => image.hash === hash);
      if (found) return { mime: found.image.mime, bytes: found.bytes };
    }
    return null;
  }

  drop(id: string): void {
    this.#pending.delete(id);
  }
}
