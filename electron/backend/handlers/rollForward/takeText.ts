import type { CommandParsedInput } from '#shared/contract/commands.ts';
import { activity } from '#shared/domain/activity.ts';
import { mapActivityReferences } from '#shared/domain/mapActivityReferences.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { section } from '#shared/domain/section.ts';
import { activityBefore, textsBefore } from '#shared/import/rollForward/textsBefore.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { stepSubject } from '../records/stepSubject.ts';
import { readReport } from '../reports/readReport.ts';

function gone(): BackendError {
  return new BackendError(
    'not-found',
    'Teksten fra året før findes ikke længere: Afsnittet, aktiviteten eller sidste års rapport er ændret.',
  );
}

/** A text of last year whose references lead to what goes on in this year's report; the others wait on the list. */
function relinked(text: RichText, records: ReportRecords, previous: ReportRecords): RichText {
  const now = new Map(records.activities.map((one) => [activityBefore(one, previous)?.id, one.id]));
  return mapActivityReferences(text, (id) => now.get(id) ?? id);
}

/**
 * Takes over what last year's report says in a field of the same section or activity, in place of what stands there,
 * as one step. Its old sentences are marked as those of texts that came along.
 * @throws BackendError `not-found` when there is no such text, or no report before
 */
export function takeText(
  { entity, id, field }: CommandParsedInput<'report.takeText'>,
  context: Context,
): Record<string, never> {
  const { tables } = context.store;
  const take = () => {
    const record = entity === 'section' ? tables.section.get(id) : tables.activity.get(id);
    if (!record) throw gone();
    const records = readReport({ reportId: record.reportId }, context);
    const { previousReportId } = records.report;
    const previous = previousReportId === null ? null : readReport({ reportId: previousReportId }, context);
    const text = previous && textsBefore(record, previous)[field];
    if (!text) throw gone();
    const taken = { ...record, [field]: relinked(text, records, previous), carriedOver: 'touched' };
    if ('key' in record) tables.section.update(section.parse(taken));
    else tables.activity.update(activity.parse(taken));
    const subject = 'key' in record ? stepSubject('section', record) : stepSubject('activity', record);
    return { what: `tekst fra ${previous.report.year} i ${subject}`, reportId: record.reportId };
  };
  change(context, take, (about) => ({ verb: 'Tilføjet', ...about }));
  return {};
}
