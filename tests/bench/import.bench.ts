import mammoth from 'mammoth';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { longReport } from './longReport.ts';
import { median, timeOf } from './measure.ts';
import type { Measured } from './measure.ts';

const RUNS = { 20: 25, 500: 5 };
/** Runs before those that count: until the code of both is compiled, which takes longer on a short file. */
const WARM_UP = { 20: 30, 500: 2 };
const LIMIT = { 20: 500, 500: 5_000 };

/** Reading a file and proposing its records, beside mammoth's conversion of the same file to HTML, in turn. */
export async function benchImport(): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const pages of [20, 500] as const) {
    const { outline, imageBytes } = longReport(pages);
    const bytes = await writeWord(outline, (hash) => imageBytes.get(hash) ?? new Uint8Array(), rasteriseSvg);
    const buffer = Buffer.from(bytes);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < WARM_UP[pages] + RUNS[pages]; run += 1) {
      const own = await timeOf(() => {
        if (!importFile(readWord(bytes), { today: new Date() }).ok) throw new Error('Not read');
      });
      const other = await timeOf(() => mammoth.convertToHtml({ buffer }));
      if (run < WARM_UP[pages]) continue;
      ours.push(own);
      theirs.push(other);
    }
    lines.push(
      { name: `Import ${pages} pages`, value: median(ours), unit: 'ms', limit: LIMIT[pages] },
      {
        name: '… faster than mammoth',
        value: median(theirs) / median(ours),
        unit: '×',
        limit: 5,
        atLeast: true,
        against: `mammoth ${Math.round(median(theirs))} ms`,
      },
    );
  }
  return lines;
}
