import type { ReportRecords } from '#shared/domain/records.ts';

/** What all the sample's reports share. */
export type SampleStore = Pick<ReportRecords, 'organisations' | 'images'>;
