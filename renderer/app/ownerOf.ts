import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';

/**
 * A picture has no page of its own: it is put right where it is used, at the card with its name ("image.<id>"). Every
 * other source is its own owner.
 */
export function ownerOf(source: Source, records: ReportRecords): Source {
  if (source.entity !== 'image') return source;
  const { activities, organisations, sections, testimonials } = records;
  const field = `image.${source.id}`;
  const shows = ({ imageIds }: { imageIds: readonly string[] }) => imageIds.includes(source.id);
  const activity = activities.find(shows);
  if (activity) return { entity: 'activity', id: activity.id, field };
  const section = sections.find(shows);
  if (section) return { entity: 'section', id: section.id, field };
  const testimonial = testimonials.find(({ portraitId }) => portraitId === source.id);
  if (testimonial) return { entity: 'testimonial', id: testimonial.id, field };
  const organisation = organisations.find(({ logoId }) => logoId === source.id);
  return organisation ? { entity: 'organisation', id: organisation.id, field } : source;
}
