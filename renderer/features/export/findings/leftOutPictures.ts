import { imageHindrance } from '#shared/domain/printHindrance.ts';
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

/** The pictures that will not be printed: people can be recognised, and their consent does not hold. */
export function leftOutPictures(records: ReportRecords, today: string): Finding[] {
  const images = new Map(records.images.map((image) => [image.id, image]));
  return usesOf(records).flatMap(({ imageId, what, source }): Finding[] => {
    const image = images.get(imageId);
    const hindrance = image ? imageHindrance(image, today) : null;
    if (hindrance === null) return [];
    return [{ key: `${imageId}.${source.id}`, what, why: 'pictureHindered', hindrance, source }];
  });
}
