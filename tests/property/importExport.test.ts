import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '#shared/import/importFile.ts';
import { importWithSource } from '#shared/import/importWithSource.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { generatedRecords } from '#tests/fixtures/import/generatedRecords.ts';
import { importedRecords, PRINT_DAY, printed } from '#tests/fixtures/import/printedAgain.ts';

describe('import after export is the identity on what is printed', () => {
  it.each(['annual', 'final'] as const)('of any %s report', { timeout: 120_000 }, async (kind) => {
    await fc.assert(
      fc.asyncProperty(generatedRecords(kind), async (records) => {
        const bytes = await writeWord(layoutReport(records, PRINT_DAY), () => new Uint8Array());
        const read = readWord(bytes);
        const result = importFile(read, { today: new Date(PRINT_DAY) });
        expect(printed(importedRecords(result, records))).toEqual(printed(records));
        expect(importWithSource(read, { today: new Date(PRINT_DAY) })).toMatchObject({ gone: [] });
      }),
      { numRuns: 20 },
    );
  });
});
