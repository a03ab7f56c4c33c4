import type { ReportRecords } from '#shared/domain/records.ts';
import type { Source } from '#shared/report/outline/outline.ts';
import { ownerOf } from './ownerOf.ts';
import { pageOfSource } from './pageOfSource.ts';
import type { PageId } from './pages.ts';
import { useViewState } from './viewState.ts';

// Forms save what they hold when they leave the page, so going somewhere needs to save nothing.

/** To the cards of all reports. */
export function openStart(): void {
  useViewState.setState({ place: { at: 'start' }, focus: null });
}

/** To the backups. */
export function openBackups(): void {
  useViewState.setState({ place: { at: 'backups' }, focus: null });
}

/** To everybody who is quoted. */
export function openPeople(): void {
  useViewState.setState({ place: { at: 'people' }, focus: null });
}

/** Into a report, at its first page. */
export function openReport(reportId: string): void {
  useViewState.setState({ place: { at: 'report', reportId, page: 'front' }, focus: null });
}

/** To another page of the open report; nothing happens when none is open. */
export function openPage(page: PageId): void {
  const { place } = useViewState.getState();
  if (place.at === 'report') useViewState.setState({ place: { ...place, page }, focus: null });
}

/** To the page and the record (and field) that a printed block or a finding comes from. */
export function openSource(source: Source, records: ReportRecords): void {
  const page = pageOfSource(source, records);
  if (page === null) return;
  openPage(page);
  useViewState.setState({ focus: ownerOf(source, records) });
}

/** Said by a page that has opened what `focus` named. */
export function clearFocus(): void {
  useViewState.setState({ focus: null });
}

/** Shows or hides the printed page. */
export function togglePreview(): void {
  useViewState.setState(({ previewShown }) => ({ previewShown: !previewShown }));
}

/** Shows or hides what the app is. */
export function showAbout(aboutShown: boolean): void {
  useViewState.setState({ aboutShown });
}
