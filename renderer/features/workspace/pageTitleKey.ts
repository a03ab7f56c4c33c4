import type { PageId } from '#renderer/app/pages.ts';
import type { ReportKind } from '#shared/domain/report.ts';

/** The key of a page's name; a final report's front page has one of its own, as it holds the project's data too. */
export function pageTitleKey(page: PageId, kind: ReportKind): PageId | 'frontFinal' {
  return page === 'front' && kind === 'final' ? 'frontFinal' : page;
}
