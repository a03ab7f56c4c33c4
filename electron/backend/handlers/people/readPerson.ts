import type { PersonRecord } from '#shared/contract/people.ts';
import { levelName } from '#shared/domain/levelName.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import type { Mention } from '#db/people/people.ts';
import type { Context } from '../../context.ts';
import { reportIdOf } from '../records/reportIdOf.ts';
import { stepSubject } from '../records/stepSubject.ts';
import { tableOf } from '../records/tableOf.ts';

/** A report by its kind and year; nothing for what all reports share. */
function reportName(reportId: string | null, { store }: Context): string {
  const report = reportId === null ? null : store.tables.report.get(reportId);
  return report ? `${reportKinds[report.kind].name} ${report.year}` : '';
}

function mentionIn({ entity, id }: Mention, context: Context): PersonRecord['mentions'] {
  const record = tableOf(entity, context.store).get(id);
  if (!record) return [];
  const reportId = reportIdOf(entity, record);
  return [{ reportId, report: reportName(reportId, context), what: stepSubject(entity, record) }];
}

/** All the store knows of a person: quotes and portraits, texts and files that name them. */
export function readPerson({ name }: { name: string }, context: Context): PersonRecord {
  const { tables, people } = context.store;
  const own = tables.testimonial.list().filter(({ person }) => levelName(person) === levelName(name));
  return {
    name: own[0]?.person.trim() ?? name,
    testimonials: own.map((testimonial) => ({
      testimonial,
      reportId: testimonial.reportId,
      report: reportName(testimonial.reportId, context),
      portraitHash:
        testimonial.portraitId === null ? null : (tables.image.get(testimonial.portraitId)?.hash ?? null),
    })),
    mentions: people.mentions(name).flatMap((mention) => mentionIn(mention, context)),
    inHistory: people.inHistory(name),
    exports: people
      .exportsNaming(name)
      .flatMap((id) => tables.export.get(id) ?? [])
      .map(({ file, at }) => ({ file, at })),
  };
}
