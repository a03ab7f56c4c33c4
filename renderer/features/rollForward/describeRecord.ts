import type { TFunction } from 'i18next';
import type { Activity } from '#shared/domain/activity.ts';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import type { Consent } from '#shared/domain/consent.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

type Words = TFunction<'rollForward'>;

function factsOf(activity: Activity, year: number, t: Words): string[] {
  if (activity.kind === 'project') return [activity.acronym, activity.programme];
  if (activity.kind === 'testEnvironment') return [activity.municipality];
  const { participants, participantsQualifier } = activity;
  const figure = participants === null ? null : formatFigure(participants, participantsQualifier);
  return [
    activity.kind === 'event' && activity.date !== null ? formatDate(activity.date) : '',
    figure === null ? '' : t('detail.participants', { figure, year }),
  ];
}

function activityLine(activity: Activity, choice: CarryChoice, year: number, t: Words): string[] {
  const facts = factsOf(activity, year, t);
  if (choice === 'drop') return facts;
  const planned = activity.status === 'planned';
  const period = planned
    ? t('detail.planned', { year })
    : t('detail.period', { start: activity.startYear ?? year, next: year + 1 });
  const hasFigures =
    activity.kind === 'event' || (activity.kind === 'network' && activity.participants !== null);
  return [period, ...facts, choice === 'update' && hasFigures ? t('detail.emptied') : ''];
}

function consentLine({ status, date, expires }: Consent, t: Words): string {
  if (status !== 'given') return '';
  if (date === null) return t('detail.consentUndated');
  return expires === null
    ? t('detail.consent', { date: formatDate(date) })
    : t('detail.consentUntil', { date: formatDate(date), expires: formatDate(expires) });
}

/** One line about a record and what becomes of it. */
export function describeRecord(id: string, choice: CarryChoice, records: ReportRecords, t: Words): string {
  const { year } = records.report;
  const activity = records.activities.find((one) => one.id === id);
  const application = records.fundingApplications.find((one) => one.id === id);
  const testimonial = records.testimonials.find((one) => one.id === id);
  const parts = activity
    ? activityLine(activity, choice, year, t)
    : application
      ? [
          choice === 'drop'
            ? t('detail.gone', { year })
            : application.appliedYear === null
              ? t('detail.runningUnknown', { next: year + 1 })
              : t('detail.running', { applied: application.appliedYear, next: year + 1 }),
        ]
      : testimonial
        ? [testimonial.personTitle, testimonial.organisation, consentLine(testimonial.consent, t)]
        : [
            t(
              choice === 'drop'
                ? 'detail.sectionGone'
                : choice === 'update'
                  ? 'detail.draft'
                  : 'detail.asItIs',
            ),
          ];
  return parts.filter((part) => part.trim() !== '').join(' · ');
}
