import { reportRecords } from '#shared/domain/records.ts';
import { richTextFrom } from '#shared/domain/richText.ts';
import { rasteriseSvg } from '../../charts/rasteriseSvg.ts';
import { writeReport } from './writeReport.ts';

const own = { id: 'practice', reportId: 'practice' };
const body = richTextFrom('Øvelse');

/** A report with a little of most of what reports print. */
const records = reportRecords.parse({
  report: { id: own.reportId, kind: 'annual', year: 2024, planYear: 2025 },
  sections: [{ ...own, key: 'introduction', body }],
  highlights: [],
  priorities: [{ ...own, deliverables: [body] }],
  activities: [
    { ...own, kind: 'project', title: 'Øvelse', body },
    { ...own, kind: 'event', title: 'Øvelse', body },
  ],
  testimonials: [],
  kpis: [{ ...own, label: 'Øvelse' }],
  fundingApplications: [{ ...own, title: 'Øvelse' }],
  planItems: [{ ...own, planYear: 2025, deliverables: [body] }],
  organisations: [],
  finalProject: null,
  indicators: [],
  images: [],
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>Ø</text></svg>';

let practised: Promise<unknown> | null = null;

/**
 * Writes a report that nobody sees. The code of Word files and of drawing is loaded and compiled by it, so that the first
 * real report takes no longer than the next. Done once a thread.
 */
export async function practise(): Promise<void> {
  practised ??= Promise.all([
    rasteriseSvg(drawing, 9),
    writeReport({ records, today: '2024-01-01', pictures: new Map(), wordTemplate: null }),
  ]);
  await practised;
}
