import { resolve } from 'node:path';
import { chooseReport } from './chooseReport.ts';
import type { CliArguments } from './readArguments.ts';
import { UsageError } from './usageError.ts';
import { valueOf } from './valueOf.ts';
import { withStore } from './withStore.ts';

/** `export`: writes a report as a Word file; answers the line to print. */
export async function exportReport(args: CliArguments): Promise<string> {
  const { out } = args;
  if (out === undefined) throw new UsageError('Angiv filen, der skal skrives: export --out FIL.docx.');
  if (!out.toLowerCase().endsWith('.docx')) throw new UsageError('Filen efter --out skal ende på .docx.');
  return withStore(args, async (backend) => {
    const { id: reportId, title } = await chooseReport(backend, args);
    const entry = valueOf(await backend.dispatch('export.writeWord', { reportId, file: resolve(out) }));
    return `${title}\n${entry.file}`;
  });
}
