import path from 'node:path';
import { medianTime } from './measure.ts';
import type { Measured } from './measure.ts';
import { openSample, valueOf } from './openSample.ts';

/** Saving a field and exporting the sample year, in the backend and on a store file. */
export async function benchBackend(): Promise<Measured[]> {
  const { backend, reportId, folder, close } = await openSample();
  const records = valueOf(await backend.dispatch('report.read', { reportId }));
  const quote = records.testimonials[0];
  if (!quote) throw new Error('The sample has no testimonial');

  let n = 0;
  const save = await medianTime(200, async () => {
    valueOf(await backend.dispatch('testimonial.save', { record: { ...quote, relation: `Nr. ${++n}` } }));
  });
  const read = await medianTime(50, async () => valueOf(await backend.dispatch('report.read', { reportId })));
  const file = path.join(folder, 'Afrapportering.docx');
  const exported = await medianTime(15, async () =>
    valueOf(await backend.dispatch('export.writeWord', { reportId, file })),
  );
  await close();
  return [
    { name: 'Save a field (backend, store on disk)', value: save, unit: 'ms', limit: 5 },
    { name: 'Read a whole report', value: read, unit: 'ms', limit: 20 },
    { name: 'Export the sample year to Word', value: exported, unit: 'ms', limit: 300 },
  ];
}
