import type { Activity } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TextField } from '#shared/domain/textField.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import { likeliest } from '../match/likeliest.ts';
import { fold } from '../text/plainText.ts';
import { shiftYears } from './shiftYears.ts';

/** Last year's texts of a record by field; those that were empty are left out. */
export type TextsBefore = Partial<Record<TextField, RichText>>;

type Before = Pick<ReportRecords, 'report' | 'sections' | 'activities'>;

function namesOf({ title, aliases }: Activity): string[] {
  return [title, ...aliases].map(fold).filter((name) => name !== '');
}

/** The activity of last year's report that goes on in this one: of its kind, and called alike but for the year. */
export function activityBefore(activity: Activity, { report, activities }: Before): Activity | undefined {
  const alike = activities.filter(({ kind }) => kind === activity.kind);
  const names = new Set(namesOf(activity));
  const called = (one: Activity, name: (title: string) => string) =>
    namesOf({ ...one, title: name(one.title) }).some((each) => names.has(each));
  return (
    alike.find((one) => called(one, (title) => title)) ??
    alike.find((one) => called(one, (title) => shiftYears(title, report.year))) ??
    (likeliest(
      { entity: 'activity', record: activity },
      alike.map((record) => ({ entity: 'activity', record })),
    )?.record as Activity | undefined)
  );
}

function fieldsOf(record: Section | Activity): TextsBefore {
  return {
    body: record.body,
    ...('purpose' in record && { purpose: record.purpose }),
    ...('method' in record && { method: record.method }),
  };
}

/** What last year's report says in the same section, or of the same activity. */
export function textsBefore(record: Section | Activity, previous: Before): TextsBefore {
  const before =
    'key' in record
      ? previous.sections.find(({ key }) => key === record.key)
      : activityBefore(record, previous);
  return Object.fromEntries(
    Object.entries(before ? fieldsOf(before) : {}).filter(([, text]) => !isBlank(text)),
  );
}
