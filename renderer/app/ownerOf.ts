import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';

/** A picture has no page of its own: it is put right where it is used. Every other source is its own owner. */
export function ownerOf(source: Source, records: ReportRecords): Source {
  if (source.entity !== 'image') return source;
  const { activities, organisations, sections, testimonials } = records;
  const shows = ({ imageIds }: { imageIds: readonly string[] }) => imageIds.includes(source.id);
  const activity = activities.find(shows);
  if (activity) return { entity: 'activity', id: activity.id, field: 'imageIds' };
  const section = sections.find(shows);
  if (section) return { entity: 'section', id: section.id, field: 'imageIds' };
  const testimonial = testimonials.find(({ portraitId }) => portraitId === source.id);
  if (testimonial) return { entity: 'testimonial', id: testimonial.id, field: 'portraitId' };
  const organisation = organisations.find(({ logoId }) => logoId === source.id);
  return organisation ? { entity: 'organisation', id: organisation.id, field: 'logoId' } : source;
}
