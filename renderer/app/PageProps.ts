import type { ReportRecords } from '#shared/domain/records.ts';
import type { Section } from '#shared/domain/section.ts';

/** What a page of the workspace gets: the whole report, and the sections the page is about, in order. */
export type PageProps = { records: ReportRecords; sections: Section[] };
