import { isUntouched } from '#shared/domain/isUntouched.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Finding } from './Finding.ts';

/** The promises of last year's plan that nobody has said what became of: they are printed, as not answered. */
export function unansweredPriorities({ priorities }: Pick<ReportRecords, 'priorities'>): Finding[] {
  return priorities.filter(isUntouched).map(({ id, title }) => ({
    key: id,
    what: title,
    why: 'priorityUnanswered',
    source: { entity: 'priority', id, field: 'outcome' },
  }));
}
