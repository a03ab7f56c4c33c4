import type { Indicator } from '#shared/domain/indicator.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

export const indicatorRule: RecordRule<Indicator> = {
  noun: () => ({ one: 'måltal', the: 'måltallet' }),
  name: (record) => record.label,
  madeBySaving: true,
  problems: ownReport,
};
