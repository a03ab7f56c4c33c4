import { lintWord } from '#shared/word/lint/lintWord.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { longReport } from './longReport.ts';

/** Run by memory.bench.ts in a process of its own: exports 500 pages once and tells the most memory it held, in MB. */
const { outline, imageBytes } = longReport(500);
lintWord(await writeWord(outline, (hash) => imageBytes.get(hash) ?? new Uint8Array(), rasteriseSvg));
console.log(process.resourceUsage().maxRSS / 1024);
