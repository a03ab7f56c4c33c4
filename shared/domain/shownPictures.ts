import type { ReportRecords } from './records.ts';

type Showing = Pick<ReportRecords, 'sections' | 'activities' | 'testimonials' | 'organisations' | 'template'>;

/** The ids of the pictures that records of a report show, or would if all of them were printed. */
export function shownPictures(records: Showing): Set<string> {
  const ids = [
    ...records.sections.flatMap(({ imageIds }) => imageIds),
    ...records.activities.flatMap(({ imageIds }) => imageIds),
    ...records.testimonials.map(({ portraitId }) => portraitId),
    ...records.organisations.map(({ logoId }) => logoId),
    records.template?.logoId ?? null,
  ];
  return new Set(ids.filter((id) => id !== null));
}
