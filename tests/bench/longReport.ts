import { randomUUID } from 'node:crypto';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { sampleReports } from '#backend/sample/sampleYears.ts';

/** How many times the sample year's records make some 20 and some 500 pages (17 and 500 as LibreOffice sets them). */
const TIMES = { 20: 1, 500: 51 };

/** Every record of a list again, with a key and a name of its own; references follow through `keys`. */
function again<T extends { id: string }>(list: readonly T[], keys: Map<string, string>, turn: number): T[] {
  return list.map((record) => {
    const id = randomUUID();
    keys.set(record.id, id);
    const copy = { ...record, id };
    if ('title' in copy && typeof copy.title === 'string') copy.title = `${copy.title} ${turn}`;
    return copy;
  });
}

/**
 * The sample year, its activities, applications, quotes and rows so many times over that it fills some `pages` pages;
 * and the bytes of its pictures by their hash.
 */
export function longReport(pages: keyof typeof TIMES): {
  records: ReportRecords;
  outline: Outline;
  imageBytes: Map<string, Uint8Array>;
} {
  const { records: years, imageBytes } = sampleReports(randomUUID);
  const year = years.at(-1);
  if (!year) throw new Error('The sample has no year');
  const records: ReportRecords = { ...year };
  for (let turn = 2; turn <= TIMES[pages]; turn += 1) {
    const keys = new Map<string, string>();
    const activities = again(year.activities, keys, turn);
    const testimonials = again(year.testimonials, keys, turn).map((quote) =>
      quote.attachedTo?.type === 'activity'
        ? {
            ...quote,
            attachedTo: {
              type: 'activity' as const,
              activityId: keys.get(quote.attachedTo.activityId) ?? quote.attachedTo.activityId,
            },
          }
        : quote,
    );
    records.activities = [...records.activities, ...activities];
    records.testimonials = [...records.testimonials, ...testimonials];
    records.highlights = [...records.highlights, ...again(year.highlights, keys, turn)];
    records.priorities = [...records.priorities, ...again(year.priorities, keys, turn)];
    records.fundingApplications = [
      ...records.fundingApplications,
      ...again(year.fundingApplications, keys, turn),
    ];
    records.planItems = [...records.planItems, ...again(year.planItems, keys, turn)];
  }
  return { records, outline: layoutReport(records, '2024-01-15'), imageBytes };
}
