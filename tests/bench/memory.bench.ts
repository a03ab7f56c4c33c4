import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measured } from './measure.ts';

const script = `
  const { openSample, valueOf } = await import('#tests/bench/openSample.ts');
  const { backend, reportId, folder, close } = await openSample();
  for (let i = 0; i < 5; i++) valueOf(await backend.dispatch('export.writeWord', { reportId, file: folder + '/a.docx' }));
  console.log(process.resourceUsage().maxRSS / 1024);
  await close();
`;

/** The most memory the backend ever held, alone in a process of its own, after opening the sample and five exports. */
export async function benchMemory(): Promise<Measured[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../..', import.meta.url),
  });
  return [
    { name: 'Backend, peak memory after five exports', value: Number(stdout.trim()), unit: 'MB', limit: 200 },
  ];
}
