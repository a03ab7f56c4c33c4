import type { Activity } from './activity.ts';
import { assertNever } from './assertNever.ts';
import type { Qualifier } from './figure.ts';
import type { FundingApplication } from './fundingApplication.ts';
import type { Kpi, KpiMeasure } from './kpi.ts';

/** What KPIs are counted from. */
export type Countable = {
  activities: readonly Activity[];
  fundingApplications: readonly FundingApplication[];
};

/** A counted figure, null while none of the records to add up has one, and the titles of the records behind it. */
export type KpiCount = { value: number | null; qualifier: Qualifier; from: string[] };

function sum(rows: readonly { title: string; value: number | null; qualifier: Qualifier }[]): KpiCount {
  const known = rows.filter((row) => row.value !== null);
  const qualifiers = new Set(known.map((row) => row.qualifier));
  const [only] = qualifiers;
  return {
    // Nobody was there when nothing was held; when something was, and nobody has counted, nothing is known.
    value:
      rows.length > 0 && known.length === 0
        ? null
        : known.reduce((total, row) => total + (row.value ?? 0), 0),
    qualifier: qualifiers.size === 1 && only ? only : qualifiers.size === 0 ? 'exact' : 'about',
    from: known.map((row) => row.title),
  };
}

function tally(rows: readonly { title: string }[]): KpiCount {
  return { value: rows.length, qualifier: 'exact', from: rows.map((row) => row.title) };
}

/**
 * Counts one measure over the year's records. Cancelled and planned activities, those carried over that nobody has
 * touched, and records whose `countsInKpi` is off, stay out. A sum of figures with different qualifiers is "ca."; one of
 * records that all lack their figure is not known, which is not the same as zero.
 */
export function countKpi(measure: KpiMeasure, records: Countable): KpiCount {
  const activities = records.activities.filter(
    (activity) =>
      activity.countsInKpi &&
      activity.carriedOver !== 'untouched' &&
      activity.status !== 'cancelled' &&
      activity.status !== 'planned',
  );
  const networks = activities.filter((activity) => activity.kind === 'network');
  const events = activities.filter((activity) => activity.kind === 'event');
  const participants = (rows: typeof networks | typeof events) =>
    sum(
      rows.map((row) => ({
        title: row.title,
        value: row.participants,
        qualifier: row.participantsQualifier,
      })),
    );
  switch (measure) {
    case 'projects':
      return tally(activities.filter((activity) => activity.kind === 'project'));
    case 'networks':
      return tally(networks);
    case 'networkParticipants':
      return participants(networks);
    case 'events':
      return tally(events);
    case 'eventParticipants':
      return participants(events);
    case 'testEnvironments':
      return tally(activities.filter((activity) => activity.kind === 'testEnvironment'));
    case 'fundingApplications':
      return tally(
        records.fundingApplications.filter(
          (application) =>
            application.countsInKpi && ['granted', 'pending', 'rejected'].includes(application.stage),
        ),
      );
    default:
      return assertNever(measure);
  }
}

/** The figure a KPI shows for a year: counted for the report's own year when its rule says so, else as noted. */
export function kpiFigure(
  kpi: Kpi,
  year: number,
  reportYear: number,
  records: Countable,
): { value: number; qualifier: Qualifier } | null {
  const { counting } = kpi;
  const counted = counting.type === 'computed' && year === reportYear;
  const figure = counted ? countKpi(counting.measure, records) : kpi.values[String(year)];
  return !figure || figure.value === null ? null : { value: figure.value, qualifier: figure.qualifier };
}
