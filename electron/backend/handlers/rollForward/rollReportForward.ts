import type { CommandParsedInput } from '#shared/contract/commands.ts';
import type { Report } from '#shared/domain/report.ts';
import { kindNoun, reportKinds } from '#shared/domain/reportKinds.ts';
import { rollForward } from '#shared/import/rollForward/rollForward.ts';
import type { NewYear } from '#shared/import/rollForward/rollForward.ts';
import type { Store } from '#db/store.ts';
import { BackendError } from '../../backendError.ts';
import { change, today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { readReport } from '../reports/readReport.ts';
import { checkChoices } from './checkChoices.ts';

/** Only a yearly report has a next year, and that year must not have a report yet. */
function checkYear({ kind, year }: Report, store: Store): void {
  if (!reportKinds[kind].yearly) {
    throw new BackendError('invalid-input', `En ${kindNoun(kind)} kan ikke føres videre til et nyt år.`);
  }
  if (year >= 2100) {
    throw new BackendError(
      'invalid-input',
      `Rapporten for ${year} kan ikke føres videre: 2100 er det sidste år.`,
    );
  }
  const next = year + 1;
  if (store.tables.report.list().some((other) => other.kind === kind && other.year === next)) {
    throw new BackendError(
      'year-taken',
      `Der er allerede en ${kindNoun(kind)} for ${next}. Åbn den, eller slet den, hvis du vil begynde forfra ud fra ${year}.`,
    );
  }
}

function insertAll<T extends { id: string }>(table: { insert(record: T): void }, rows: readonly T[]): void {
  for (const row of rows) table.insert(row);
}

function storeNewYear(made: NewYear, { tables }: Store): void {
  tables.report.insert(made.report);
  insertAll(tables.section, made.sections);
  insertAll(tables.priority, made.priorities);
  insertAll(tables.activity, made.activities);
  insertAll(tables.testimonial, made.testimonials);
  insertAll(tables.kpi, made.kpis);
  insertAll(tables.fundingApplication, made.fundingApplications);
}

/**
 * Closes a year's report and makes the next year's from it, as one step.
 * @throws BackendError `not-found`, `year-taken`, or `invalid-input` when a choice cannot be made.
 */
export function rollReportForward(
  { reportId, choices, outcomes }: CommandParsedInput<'report.rollForward'>,
  context: Context,
): { reportId: string } {
  const { store, newId } = context;
  const roll = () => {
    const records = readReport({ reportId }, context);
    checkYear(records.report, store);
    checkChoices(records, { choices, outcomes }, today(context));
    const made = rollForward(records, { choices, outcomes }, { newId, today: today(context) });
    store.tables.report.update({ ...records.report, state: 'submitted' });
    storeNewYear(made, store);
    return made.report;
  };
  const report = change(context, roll, ({ id, year }) => ({
    verb: 'Tilføjet',
    what: `nyt år: ${year} ud fra ${year - 1}`,
    reportId: id,
  }));
  return { reportId: report.id };
}
