import { finalProject } from '#shared/domain/finalProject.ts';
import { report } from '#shared/domain/report.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { newSections } from '#shared/domain/sectionList.ts';
import type { Match } from '#shared/import/match/matchRecords.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';
import { newReport } from '../reports/newReport.ts';
import type { PendingImport } from './pendingImports.ts';

/**
 * Makes the report a file becomes: what its cover says, its sections with what the file has under them, and for a final
 * report its project's head. What the file does not say stays empty.
 * @param taken the proposals that were taken, by id
 * @returns the report's id, and the ids of the proposals that are stored with it
 */
export function newImportedReport(
  { kind, records }: PendingImport,
  taken: ReadonlyMap<string, Match>,
  { store: { tables }, newId }: Context,
): { reportId: string; ids: Map<string, string> } {
  const ids = new Map<string, string>();
  const proposed = records.find(({ entity }) => entity === 'report');
  if (proposed?.entity !== 'report') throw new BackendError('unexpected', 'Filen gav ingen rapport.');
  const chosen = taken.get(proposed.record.id)?.result;
  const { year, planYear } = chosen?.entity === 'report' ? chosen.record : proposed.record;
  const said = chosen?.entity === 'report' ? chosen.record : report.parse({ id: 'x', kind, year, planYear });
  const id = newId();
  const before = tables.report.list().find((other) => other.kind === kind && other.year === year - 1);
  const usual = newReport(id, { kind, year, title: '' }, null);
  tables.report.insert({
    ...said,
    id,
    title: said.title.trim() === '' ? usual.title : said.title,
    state: 'draft',
    previousReportId: reportKinds[kind].yearly ? (before?.id ?? null) : null,
  });
  ids.set(proposed.record.id, id);

  const results = [...taken].map(([proposalId, { result }]) => ({ proposalId, result }));
  for (const usualSection of newSections({ id, kind }, newId)) {
    const found = results.find(
      ({ result }) => result.entity === 'section' && result.record.key === usualSection.key,
    );
    if (found?.result.entity !== 'section') {
      tables.section.insert(usualSection);
      continue;
    }
    const { heading, body } = found.result.record;
    tables.section.insert({
      ...usualSection,
      heading: heading.trim() === '' ? usualSection.heading : heading,
      body,
      status: 'inProgress',
    });
    ids.set(found.proposalId, usualSection.id);
  }
  if (reportKinds[kind].ofProject) {
    const found = results.find(({ result }) => result.entity === 'finalProject');
    const headId = newId();
    const head = found?.result.entity === 'finalProject' ? found.result.record : {};
    tables.finalProject.insert(finalProject.parse({ ...head, id: headId, reportId: id }));
    if (found) ids.set(found.proposalId, headId);
  }
  return { reportId: id, ids };
}
