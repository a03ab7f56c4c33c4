import { copyFileSync, readFileSync } from 'node:fs';
import type { Backend } from '#backend/backend.ts';
import { valueOf } from '#backend/cli/valueOf.ts';
import { createBackend } from '#backend/createBackend.ts';
import { workHere } from '#backend/longWork/workHere.ts';

/** Run by kills.test.ts and killed while it works: says each thing that is done, as a line. */
const [task = '', storeFile = '', place = ''] = process.argv.slice(2);

/** What is done over and over until the process is killed; each answers what can be relied on from then on. */
const tasks: Record<string, () => (round: number) => Promise<string>> = {
  save: onStore(async (backend, round) => {
    const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
    const text = `Fremskridt ${round}. `.repeat(40);
    valueOf(await backend.dispatch('highlight.save', { record: { id: 'fremskridt', reportId, text } }));
    return String(round);
  }),
  import: onStore(async (backend) => {
    const base64 = readFileSync(place).toString('base64');
    const reading = valueOf(await backend.dispatch('import.read', { fileName: 'fil.docx', base64 }));
    if (!reading.ok) throw new Error('The file was refused');
    const taken = { importId: reading.importId, into: null };
    const { reportId } = valueOf(await backend.dispatch('import.accept', taken));
    valueOf(await backend.dispatch('report.delete', { id: reportId }));
    return reportId;
  }),
  export: onStore(async (backend) => {
    const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
    return valueOf(await backend.dispatch('export.writeWord', { reportId, file: place })).sha256;
  }),
  backup: onStore(async (backend) => valueOf(await backend.dispatch('backup.create', {})).id),
  migrate: () => async (round) => {
    const file = `${storeFile}.${round}.hubrapport`;
    copyFileSync(place, file);
    const backend = createBackend({ work: workHere, storeFile: file });
    valueOf(await backend.dispatch('report.list', {}));
    await backend.close();
    return file;
  },
};

function onStore(work: (backend: Backend, round: number) => Promise<string>) {
  return () => {
    const backend = createBackend({ work: workHere, storeFile });
    return (round: number) => work(backend, round);
  };
}

const begin = tasks[task];
if (!begin) throw new Error(`No such task: ${task}`);
const work = begin();
for (let round = 1; ; round += 1) process.stdout.write(`${await work(round)}\n`);
