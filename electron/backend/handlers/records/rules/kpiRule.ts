import type { Kpi } from '#shared/domain/kpi.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

export const kpiRule: RecordRule<Kpi> = {
  noun: () => ({ one: 'nøgletal', the: 'nøgletallet' }),
  name: (record) => record.label,
  madeBySaving: true,
  problems: ownReport,
};
