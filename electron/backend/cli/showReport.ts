import type { Backend } from '../backend.ts';
import { chooseReport } from './chooseReport.ts';
import { kpiFigures } from './kpiFigures.ts';
import type { CliArguments } from './readArguments.ts';
import { UsageError } from './usageError.ts';
import { valueOf } from './valueOf.ts';
import { withStore } from './withStore.ts';

/** `show`: every record of a year's report and its KPI figures; answers JSON. */
export async function showReport(args: CliArguments): Promise<string> {
  if (args.year === undefined) throw new UsageError('Angiv året: show --year ÅR.');
  const show = async (backend: Backend) => {
    const { id: reportId } = await chooseReport(backend, args);
    const records = valueOf(await backend.dispatch('report.read', { reportId }));
    return JSON.stringify({ ...records, kpiFigures: kpiFigures(records) }, null, 2);
  };
  return withStore(args, show, { beside: true });
}
