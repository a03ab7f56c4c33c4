import { mayPrintImage } from '#shared/domain/mayPrint.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import type { Finding } from './Finding.ts';

/** Every use of a picture in the report, with the record that uses it. */
function usesOf(records: ReportRecords): { imageId: string; what: string; source: Source }[] {
  return [
    ...records.sections.flatMap(({ id, heading, imageIds }) =>
      imageIds.map((imageId) => ({ imageId, what: heading, source: { entity: 'section' as const, id } })),
    ),
    ...records.activities.flatMap(({ id, title, imageIds }) =>
      imageIds.map((imageId) => ({ imageId, what: title, source: { entity: 'activity' as const, id } })),
    ),
    ...records.testimonials.flatMap(({ id, person, portraitId }) =>
      portraitId === null
        ? []
        : [{ imageId: portraitId, what: person, source: { entity: 'testimonial' as const, id } }],
    ),
  ];
}

/** The pictures that will not be printed: people can be recognised and have not consented. */
export function leftOutPictures(records: ReportRecords, today: string): Finding[] {
  const barred = new Set(
    records.images.filter((image) => !mayPrintImage(image, today)).map((image) => image.id),
  );
  return usesOf(records)
    .filter(({ imageId }) => barred.has(imageId))
    .map(({ imageId, what, source }) => ({
      key: `${imageId}.${source.id}`,
      what,
      why: 'pictureWithoutConsent',
      source,
    }));
}
