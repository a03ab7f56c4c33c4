import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

export const fundingApplicationRule: RecordRule<FundingApplication> = {
  noun: () => ({ one: 'ansøgning', the: 'ansøgningen' }),
  name: (record) => record.title || record.acronym,
  madeBySaving: true,
  problems: ownReport,
};
