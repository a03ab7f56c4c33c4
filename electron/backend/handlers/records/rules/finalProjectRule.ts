import type { FinalProject } from '#shared/domain/finalProject.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

/** A project's report has one head, any other none. */
export const finalProjectRule: RecordRule<FinalProject> = {
  noun: () => ({ one: 'projektoplysninger', the: 'projektoplysningerne' }),
  name: (record) => record.projectTitle,
  madeBySaving: true,
  problems: (record, previous, store) => {
    const report = store.tables.report.get(record.reportId);
    if (report && !reportKinds[report.kind].ofProject) {
      return [{ path: 'reportId', message: 'kun en slutrapport har projektoplysninger' }];
    }
    const others = store.tables.finalProject.listBy('report_id', record.reportId);
    if (others.some((other) => other.id !== record.id)) {
      return [{ path: 'reportId', message: 'rapporten har allerede sine projektoplysninger' }];
    }
    return ownReport(record, previous, store);
  },
};
