import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';

/** Says that a record from last year is this year's as it stands. */
export function useConfirm(records: ReportRecords): (item: Pick<TodoItem, 'entity' | 'id'>) => void {
  const { put } = useSaveQueue();
  return ({ entity, id }) => {
    const of = <T extends { id: string }>(rows: readonly T[]) => rows.find((row) => row.id === id);
    const seen = { carriedOver: 'no' as const };
    const activity = entity === 'activity' ? of(records.activities) : undefined;
    const section = entity === 'section' ? of(records.sections) : undefined;
    const application = entity === 'fundingApplication' ? of(records.fundingApplications) : undefined;
    const testimonial = entity === 'testimonial' ? of(records.testimonials) : undefined;
    if (activity) put('activity', { ...activity, ...seen });
    if (section) put('section', { ...section, ...seen });
    if (application) put('fundingApplication', { ...application, ...seen });
    if (testimonial) put('testimonial', { ...testimonial, ...seen });
  };
}
