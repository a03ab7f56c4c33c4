import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import { ownerOf } from './ownerOf.ts';
import { pagesOf } from './pages.ts';
import type { PageId } from './pages.ts';

/** What a source is called in `Page.owns`, the most precise name first. */
function names(source: Source, records: ReportRecords): string[] {
  if (source.entity === 'activity') {
    const found = records.activities.find((activity) => activity.id === source.id);
    return found ? [`activity.${found.kind}`] : [];
  }
  return source.field ? [`${source.entity}.${source.field}`, source.entity] : [source.entity];
}

/** The page where the source of a printed block is edited, or null when none is. */
export function pageOfSource(named: Source, records: ReportRecords): PageId | null {
  const source = ownerOf(named, records);
  const all = pagesOf(records.report.kind);
  if (source.entity === 'section') {
    const key = records.sections.find((section) => section.id === source.id)?.key;
    return all.find((page) => key !== undefined && page.sections.includes(key))?.id ?? null;
  }
  for (const name of names(source, records)) {
    const page = all.find((candidate) => candidate.owns.includes(name));
    if (page) return page.id;
  }
  return null;
}
