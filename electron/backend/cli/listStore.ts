import { reportKinds } from '#shared/domain/reportKinds.ts';
import { reportTitle } from '#shared/domain/reportTitle.ts';
import type { ReportSummary } from '#shared/contract/commands.ts';
import type { Backend } from '../backend.ts';
import type { CliArguments } from './readArguments.ts';
import { valueOf } from './valueOf.ts';
import { withStore } from './withStore.ts';

const states = { draft: 'udkast', submitted: 'indsendt' };

function line(report: ReportSummary): string {
  const done = `${report.sectionsDone} af ${report.sectionsTotal} afsnit færdige`;
  return [report.year, reportKinds[report.kind].name, reportTitle(report), states[report.state], done].join(
    '  ',
  );
}

/** `list`: the reports of a store, a line each, or as JSON; answers what to print. */
export async function listStore(args: CliArguments): Promise<string> {
  const list = async (backend: Backend) => {
    const reports = valueOf(await backend.dispatch('report.list', {}));
    if (args.json) return JSON.stringify(reports, null, 2);
    return reports.length === 0 ? 'Lageret har ingen rapporter.' : reports.map(line).join('\n');
  };
  return withStore(args, list, { beside: true });
}
