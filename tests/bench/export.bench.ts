import { checkAccessibility } from '#shared/report/accessibility/checkAccessibility.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { longReport } from './longReport.ts';
import { median, timeOf } from './measure.ts';
import type { Measured } from './measure.ts';
import { plainContent } from './plainContent.ts';
import { preparePandoc, writeByTemplate } from './rivals.ts';

const RUNS = { 20: 9, 500: 1 };
const LIMIT = { 20: 300, 500: 5_000 };

/** Runs ours and the rivals' in turn, so that what else the machine does falls on all alike. */
async function beside(pages: 20 | 500): Promise<{ ours: number; pandoc: number; engine: number }> {
  const { records, outline, imageBytes } = longReport(pages);
  const bytesOf = (hash: string): Uint8Array => {
    const bytes = imageBytes.get(hash);
    if (!bytes) throw new Error(`The sample has no picture ${hash}`);
    return bytes;
  };
  const content = plainContent(outline, bytesOf);
  const pandoc = await preparePandoc(content);
  const times = { ours: [] as number[], pandoc: [] as number[], engine: [] as number[] };
  const programs = {
    // All that an export does but reading the store and writing the file.
    ours: async () => {
      const laidOut = layoutReport(records, '2024-01-15');
      lintWord(await writeWord(laidOut, bytesOf, rasteriseSvg));
      checkAccessibility(laidOut);
    },
    pandoc: pandoc.write,
    engine: () => writeByTemplate(content),
  };
  try {
    for (let run = 0; run <= RUNS[pages]; run += 1) {
      for (const name of ['ours', 'pandoc', 'engine'] as const) {
        const time = await timeOf(programs[name]);
        // The first run warms up; of the longest there is no time for more than one other.
        if (run > 0) times[name].push(time);
      }
    }
  } finally {
    await pandoc.close();
  }
  return { ours: median(times.ours), pandoc: median(times.pandoc), engine: median(times.engine) };
}

/** Exporting 20 and 500 pages beside pandoc (HTML → docx) and a template engine with the same content. */
export async function benchExport(): Promise<Measured[]> {
  const lines: Measured[] = [];
  const ours: number[] = [];
  for (const pages of [20, 500] as const) {
    const times = await beside(pages);
    ours.push(times.ours);
    lines.push(
      { name: `Export ${pages} pages`, value: times.ours, unit: 'ms', limit: LIMIT[pages] },
      {
        name: `… of pandoc’s time`,
        value: times.ours / times.pandoc,
        unit: '×',
        limit: 1,
        against: `pandoc ${Math.round(times.pandoc)} ms`,
      },
      {
        name: `… of the template engine’s`,
        value: times.ours / times.engine,
        unit: '×',
        limit: 2,
        against: `easy-template-x ${Math.round(times.engine)} ms`,
      },
    );
  }
  const [short = Number.NaN, long = Number.NaN] = ours;
  lines.push({ name: '500 pages cost, times 20 pages', value: long / short, unit: '×', limit: 30 });
  return lines;
}
