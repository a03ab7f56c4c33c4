import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { fold } from '#shared/import/text/plainText.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import type { CommandOutput } from '#shared/contract/commands.ts';
import type { ImportProposal } from '#shared/contract/importing.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { richTextFrom } from '#shared/domain/richText.ts';
import type { Reference, RichText } from '#shared/domain/richText.ts';
import { runsOf } from '#shared/domain/runsOf.ts';
import { sampleReports } from '#backend/sample/sampleYears.ts';
import { recordKey } from '#shared/report/marks/recordKey.ts';
import { editDocx } from '#tests/fixtures/import/editDocx.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand, stylesHand } from '#tests/fixtures/word/hands.ts';
import { dumpStore } from '#tests/property/dumpStore.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

const folder = mkdtempSync(join(tmpdir(), 'hubrapport-import-'));
let test: TestBackend;
let store: string;
let stores = 0;

beforeEach(() => {
  stores += 1;
  store = join(folder, `${stores}.hubrapport`);
  test = openTestBackend(store);
});
afterEach(async () => {
  await test.backend.close();
  expect(test.logged).toEqual([]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const byHand = base64(buildDocx(byHandHand(annualContent(figures2023))));

async function read(content: string, reportId: string | null = null): Promise<ImportProposal> {
  const answer = await test.ok('import.read', { fileName: 'Afrapportering.docx', base64: content, reportId });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
}

async function records(reportId: string): Promise<ReportRecords> {
  return test.ok('report.read', { reportId });
}

/** The sample's newest annual report as this app writes it, changed as asked. */
async function sampleFile(
  changed = (records: ReportRecords) => records,
): Promise<{ file: string; sample: ReportRecords }> {
  let id = 0;
  const { records: years, imageBytes } = sampleReports(() => `sample-${(id += 1)}`);
  const newest = years.at(-1);
  if (!newest) throw new Error('The sample has no report');
  const sample = changed(newest);
  const bytes = await writeWord(layoutReport(sample, '2024-02-01'), (hash) => {
    const found = imageBytes.get(hash);
    if (!found) throw new Error(`The sample has no picture ${hash}`);
    return found;
  });
  return { file: base64(bytes), sample };
}

const listed = (titles: readonly string[]) => titles.map(fold).toSorted();

describe('a report this app wrote', () => {
  it('comes back as a new report, pictures where they belong, and no consent', async () => {
    const { file, sample } = await sampleFile();
    const proposal = await read(file);
    expect(proposal.into).toBeNull();
    const { reportId } = await test.ok('import.accept', { importId: proposal.importId, into: null });
    const got = await records(reportId);

    expect(got.report.year).toBe(sample.report.year);
    expect(got.report.title).toBe(sample.report.title);
    expect(got.sections.map(({ key }) => key)).toEqual(sample.sections.map(({ key }) => key));
    expect(listed(got.activities.map(({ title }) => title))).toEqual(
      listed(sample.activities.filter(({ includeInReport }) => includeInReport).map(({ title }) => title)),
    );
    expect(listed(got.planItems.map(({ title }) => title))).toEqual(
      listed(sample.planItems.map(({ title }) => title)),
    );
    expect(got.kpis.map(({ values }) => values['2023']?.value)).toHaveLength(sample.kpis.length);
    expect(got.testimonials.length).toBeGreaterThan(0);
    expect(got.testimonials.every(({ consent }) => consent.status === 'notAsked')).toBe(true);
    expect(got.testimonials.some(({ attachedTo }) => attachedTo?.type === 'activity')).toBe(true);
    expect(got.testimonials.some(({ portraitId }) => portraitId !== null)).toBe(true);
    expect(got.organisations.some(({ logoId }) => logoId !== null)).toBe(true);
    const shown = got.activities.flatMap(({ imageIds }) => imageIds);
    expect(shown.length).toBeGreaterThan(0);
    expect(await test.ok('history.state', {})).toEqual({
      undo: 'Importeret Afrapportering.docx',
      redo: null,
    });
  });

  it('leads its references to what the store has by now, and knows them again', async () => {
    const { file, sample } = await sampleFile((records) => {
      const { activities, sections, images } = records;
      const pictured = activities.find(({ imageIds }) =>
        images.some(({ id, caption }) => imageIds[0] === id && caption !== ''),
      );
      const refs: Reference[] = [
        { type: 'activity', id: pictured?.id ?? '' },
        { type: 'figure', id: pictured?.imageIds[0] ?? '' },
        { type: 'table', id: 'egen' },
        { type: 'section', id: 'funding' },
      ];
      const body: RichText = [
        { type: 'table', id: 'egen', caption: 'Faser', rows: [[[{ text: 'Fase' }]], [[{ text: 'Test' }]]] },
        { type: 'paragraph', content: refs.flatMap((ref) => [{ text: 'Se ' }, { text: '?', ref }]) },
      ];
      return {
        ...records,
        sections: sections.map((each) => (each.key === 'introduction' ? { ...each, body } : each)),
      };
    });
    const first = await read(file);
    const { reportId } = await test.ok('import.accept', { importId: first.importId, into: null });
    const got = await records(reportId);
    const told = ({ activities, images, sections }: ReportRecords) => {
      const body = sections.find(({ key }) => key === 'introduction')?.body ?? [];
      return runsOf(body).flatMap(({ ref }) => {
        if (!ref) return [];
        if (ref.type === 'activity') return [activities.find(({ id }) => id === ref.id)?.title];
        if (ref.type === 'figure') return [images.find(({ id }) => id === ref.id)?.caption];
        return [ref.type === 'table' ? body.some((block) => 'id' in block && block.id === ref.id) : ref.id];
      });
    };
    expect(told(got)).toEqual(told(sample));
    expect(told(got)).toHaveLength(4);
    const second = await read(file);
    expect(second.items.filter(({ state }) => state !== 'same')).toEqual([]);
    expect(await test.ok('import.accept', { importId: second.importId, into: reportId })).toMatchObject({
      added: 0,
      changed: 0,
    });
  });

  it('proposes nothing a second time, and accepting that is no step', async () => {
    const { file } = await sampleFile();
    const first = await read(file);
    const { reportId } = await test.ok('import.accept', { importId: first.importId, into: null });
    const before = dumpStore(store);

    const second = await read(file);
    expect(second.into?.reportId).toBe(reportId);
    expect(
      second.items.filter(({ state }) => state !== 'same').map(({ entity, record }) => [entity, record]),
    ).toEqual([]);
    expect(second.pictures.filter(({ known }) => !known)).toEqual([]);
    expect(await test.ok('import.accept', { importId: second.importId, into: reportId })).toEqual({
      reportId,
      added: 0,
      changed: 0,
      deleted: 0,
    });
    expect(dumpStore(store)).toEqual(before);
  });

  it('waits beside the store: its pictures are shown before it is accepted, and nobody can clear them away', async () => {
    const before = dumpStore(store);
    const { importId, pictures } = await read((await sampleFile()).file);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { hash } of pictures) await test.ok('image.bytes', { hash });
    expect(dumpStore(store)).toEqual(before);
    // Opening a store clears away the pictures that nothing in it names.
    const other = openTestBackend(store);
    await other.backend.dispatch('report.list', {});
    await other.backend.close();
    const { reportId } = await test.ok('import.accept', { importId, into: null });
    const { images } = await records(reportId);
    expect(new Set(images.map(({ hash }) => hash))).toEqual(new Set(pictures.map(({ hash }) => hash)));
    for (const { hash } of images) await test.ok('image.bytes', { hash });
  });

  it('is taken back by one undo, and done again by one redo', async () => {
    await test.makeReport(2020);
    const empty = dumpStore(store);
    const { importId } = await read((await sampleFile()).file);
    await test.ok('import.accept', { importId, into: null });
    const full = dumpStore(store);
    expect(full).not.toEqual(empty);
    await test.ok('history.undo', {});
    expect(dumpStore(store)).toEqual(empty);
    await test.ok('history.redo', {});
    expect(dumpStore(store)).toEqual(full);
  });
});

describe('what was deleted from a file of ours', () => {
  /** The paragraphs that hold a mark of a field, or any of the record, gone. */
  const without = (xml: string, marks: readonly RegExp[]) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) =>
      marks.some((mark) => mark.test(paragraph)) ? '<w:p></w:p>' : paragraph,
    );

  /** The sample’s year as the app exports it, and what it holds. */
  async function exported() {
    await test.ok('sample.open', {});
    const reports = await test.ok('report.list', {});
    const { id: reportId } = reports.find(({ kind, year }) => kind === 'annual' && year === 2023) ?? {
      id: '',
    };
    const hidden = (await records(reportId)).activities.find(({ kind }) => kind === 'network');
    if (!hidden) throw new Error('The sample has no network');
    await test.ok('activity.save', { record: { ...hidden, includeInReport: false } });
    const entry = await test.ok('export.writeWord', { reportId, file: join(folder, `${stores}.docx`) });
    return { reportId, bytes: new Uint8Array(readFileSync(entry.file)), held: await records(reportId) };
  }

  it('is nothing while nothing was, whatever is hidden, internal or without consent', async () => {
    const { reportId, bytes, held } = await exported();
    expect(held.activities.some(({ includeInReport }) => !includeInReport)).toBe(true);
    expect(held.testimonials.some(({ consent }) => consent.status !== 'given')).toBe(true);
    const proposal = await read(base64(bytes), reportId);
    expect(proposal.missing).toEqual([]);
    expect(proposal.items.filter(({ state }) => state !== 'same')).toEqual([]);
  });

  it('is offered, never taken unasked, and goes when it is taken; one undo brings it back', async () => {
    const { reportId, bytes, held } = await exported();
    const network = held.activities.find((each) => each.kind === 'network' && each.includeInReport);
    const event = held.activities.find((each) => each.kind === 'event' && each.programme.length > 0);
    const about = held.sections.find(({ key }) => key === 'about');
    if (!network || event?.kind !== 'event' || !about) throw new Error('The sample lacks what is deleted');
    const file = base64(
      editDocx(bytes, (xml) =>
        without(xml, [
          new RegExp(`_huba${recordKey(network.id)}_`),
          new RegExp(`_huba${recordKey(event.id)}_programme`),
          new RegExp(`_hubs${recordKey(about.id)}_`),
        ]),
      ),
    );
    const proposal = await read(file, reportId);
    const changed = proposal.items.filter(({ state }) => state !== 'same');
    expect(changed.map(({ state, emptied }) => ({ state, emptied }))).toEqual([
      { state: 'changed', emptied: [{ field: 'programme', text: event.programme.join(', ') }] },
    ]);
    const missing = proposal.missing.map(({ record, deletes, emptied }) => ({
      id: record.id,
      deletes,
      fields: emptied.map(({ field }) => field),
    }));
    expect(missing).toEqual([
      { id: about.id, deletes: false, fields: ['body'] },
      { id: network.id, deletes: true, fields: [] },
    ]);

    const unasked = await test.ok('import.accept', { importId: proposal.importId, into: reportId });
    expect(unasked).toEqual({ reportId, added: 0, changed: 0, deleted: 0 });
    expect(await records(reportId)).toEqual(held);

    const { importId } = await read(file, reportId);
    const take = Object.fromEntries([...changed, ...proposal.missing].map(({ record }) => [record.id, true]));
    expect(await test.ok('import.accept', { importId, into: reportId, take })).toEqual({
      reportId,
      added: 0,
      changed: 2,
      deleted: 1,
    });
    const after = await records(reportId);
    expect(after.activities.map(({ id }) => id)).toEqual(
      held.activities.flatMap(({ id }) => (id === network.id ? [] : [id])),
    );
    expect(after.activities.find(({ id }) => id === event.id)).toMatchObject({ programme: [] });
    expect(after.sections.find(({ id }) => id === about.id)).toEqual({ ...about, body: [] });
    await test.ok('history.undo', {});
    expect(await records(reportId)).toEqual(held);
  });

  it('leaves what else of the file is put into a section that it empties', async () => {
    const { reportId, bytes, held } = await exported();
    const about = held.sections.find(({ key }) => key === 'about');
    const file = editDocx(bytes, (xml) =>
      without(xml, [new RegExp(`_hubs${recordKey(about?.id ?? '')}_`)]).replace(
        '<w:body>',
        '<w:body><w:p><w:r><w:t>En løs tekst på forsiden.</w:t></w:r></w:p>',
      ),
    );
    const { importId, notPlaced, missing } = await read(base64(file), reportId);
    expect(missing.map(({ record }) => record.id)).toEqual([about?.id]);
    const index = notPlaced.findIndex(({ text }) => text === 'En løs tekst på forsiden.');
    expect(index).toBeGreaterThanOrEqual(0);
    await test.ok('import.accept', {
      importId,
      into: reportId,
      take: { [about?.id ?? '']: true },
      placements: [{ index, to: { type: 'section', key: 'about' } }],
    });
    const { sections } = await records(reportId);
    expect(sections.find(({ id }) => id === about?.id)?.body).toEqual(
      richTextFrom('En løs tekst på forsiden.'),
    );
  });

  it('is no loss for what was written in the report since, nor for a new report', async () => {
    const { reportId, bytes } = await exported();
    const highlight = { id: 'siden', reportId, leadPhrase: 'Skrevet siden.', text: 'Efter eksporten.' };
    await test.ok('highlight.save', { record: highlight });
    expect((await read(base64(bytes), reportId)).missing).toEqual([]);
    const project = (await records(reportId)).activities.find(({ kind }) => kind === 'project');
    const file = editDocx(bytes, (xml) =>
      without(xml, [new RegExp(`_huba${recordKey(project?.id ?? '')}_`)]),
    );
    const { importId, missing } = await read(base64(file), reportId);
    expect(missing).toHaveLength(1);
    const take = { [project?.id ?? '']: true };
    const made = await test.ok('import.accept', { importId, into: null, take });
    expect(made).toMatchObject({ deleted: 0 });
    expect((await records(reportId)).activities).toContainEqual(project);
  });
});

describe('a file nobody prepared', () => {
  it('says which line became which record', async () => {
    const { items, lines } = await read(byHand);
    const network = items.find(({ record }) => 'title' in record && record.title.startsWith('ERFA'));
    const own = lines.filter((line) => line.records.includes(network?.record.id ?? ''));
    expect(own.map(({ text }) => text)).toContain('Antal deltagere i netværket: 39');
  });

  it('goes into the report that is there: what it knows stays, organisations are one', async () => {
    const reportId = await test.makeReport(2023);
    const report = (await records(reportId)).report;
    await test.ok('report.save', { record: { ...report, title: 'Min egen titel' } });
    await test.ok('organisation.save', { record: { id: 'rebild', name: 'REBILD kommune' } });
    const { importId, into, items } = await read(byHand);
    expect(into).toMatchObject({ reportId, title: 'Min egen titel' });
    expect(items.find(({ entity }) => entity === 'organisation')).toMatchObject({
      state: expect.any(String),
    });
    await test.ok('import.accept', { importId, into: reportId });

    const got = await records(reportId);
    expect(got.report.title).toBe('Min egen titel');
    expect(got.sections).toHaveLength(10);
    const introduction = got.sections.find(({ key }) => key === 'introduction');
    expect(JSON.stringify(introduction?.body)).toContain('Rapporten fortæller');
    expect(got.organisations.filter(({ name }) => fold(name) === 'rebild kommune')).toHaveLength(1);
    const project = got.activities.find(({ kind }) => kind === 'project');
    expect(project?.partners.map(({ organisation }) => organisation)).toContain('REBILD kommune');
  });

  it('takes what is chosen, as it was put right', async () => {
    const { importId, items } = await read(byHand);
    const event = items.find(({ entity, record }) => entity === 'activity' && 'venue' in record);
    const networks = items.filter(({ entity, record }) => entity === 'activity' && 'memberKinds' in record);
    if (event?.entity !== 'activity' || event.record.kind !== 'event') throw new Error('No event was read');
    const { reportId } = await test.ok('import.accept', {
      importId,
      into: null,
      take: Object.fromEntries(networks.map(({ record }) => [record.id, false])),
      edits: [{ entity: 'activity', record: { ...event.record, participants: 351 } }],
    });
    const { activities, kpis } = await records(reportId);
    expect(activities.filter(({ kind }) => kind === 'network')).toEqual([]);
    expect(activities.find(({ kind }) => kind === 'event')).toMatchObject({ participants: 351, reportId });
    expect(kpis).toHaveLength(3);
  });

  it('puts a quote under the section when its activity is left out', async () => {
    const { importId, items } = await read(byHand);
    const events = items.filter(({ entity, record }) => entity === 'activity' && 'venue' in record);
    const { reportId } = await test.ok('import.accept', {
      importId,
      into: null,
      take: Object.fromEntries(events.map(({ record }) => [record.id, false])),
    });
    const { testimonials } = await records(reportId);
    expect(testimonials.map(({ attachedTo }) => attachedTo)).toContainEqual({
      type: 'section',
      section: 'events',
    });
  });

  it('puts a text that no record took where it is told, once', async () => {
    const odd = base64(
      buildDocx(
        stylesHand([
          { type: 'text', text: 'En løs tekst på forsiden, som ingen kender noget til.' },
          ...annualContent(figures2023),
        ]),
      ),
    );
    const first = await read(odd);
    const index = first.notPlaced.findIndex(({ text }) => text.startsWith('En løs tekst'));
    expect(index).toBeGreaterThanOrEqual(0);
    const project = first.items.find(({ entity, record }) => entity === 'activity' && 'acronym' in record);
    const { reportId } = await test.ok('import.accept', {
      importId: first.importId,
      into: null,
      placements: [
        { index, to: { type: 'section', key: 'introduction' } },
        { index, to: { type: 'field', id: project?.record.id ?? '', field: 'purpose' } },
      ],
    });
    const got = await records(reportId);
    const text = JSON.stringify(got.sections.find(({ key }) => key === 'introduction')?.body);
    expect(text).toContain('En løs tekst');
    const purpose = got.activities.flatMap((each) => (each.kind === 'project' ? [each.purpose] : []));
    expect(JSON.stringify(purpose)).toContain('En løs tekst');
    expect((await read(odd)).notPlaced[index]?.known).toBe(true);
  });
});

describe('refusals', () => {
  it('answers a file that cannot be read with its code and sentence, and keeps nothing', async () => {
    const answer = async (fileName: string, bytes: Uint8Array): Promise<CommandOutput<'import.read'>> =>
      test.ok('import.read', { fileName, base64: base64(bytes) });
    expect(await answer('x.docx', strToU8('hej'))).toMatchObject({ ok: false, error: { code: 'not-word' } });
    expect(await answer('C:\\mappe\\~$x.docx', strToU8('Ida'))).toMatchObject({
      ok: false,
      error: { code: 'lock-file', message: expect.stringContaining('låsefil') },
    });
    const old = new Uint8Array(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await answer('x.doc', old)).ok).toBe(false);
    expect(await test.ok('history.state', {})).toEqual({ undo: null, redo: null });
  });

  it('refuses choices that the file does not know', async () => {
    const { importId } = await read(byHand);
    const refused = async (more: object) =>
      (await test.fail('import.accept', { importId, into: null, ...more })).code;
    expect(await refused({ take: { nobody: true } })).toBe('invalid-input');
    expect(await refused({ edits: [{ entity: 'highlight', record: { id: 'x', reportId: 'y' } }] })).toBe(
      'invalid-input',
    );
    expect(await refused({ placements: [{ index: 999, to: { type: 'section', key: 'plan' } }] })).toBe(
      'invalid-input',
    );
    expect(await refused({ into: 'gone' })).toBe('not-found');
    expect(await test.ok('history.state', {})).toEqual({ undo: null, redo: null });
    // What was refused is still there to be decided on.
    await test.ok('import.accept', { importId, into: null });
  });

  it('refuses what is dropped or decided already, and a report of the other kind', async () => {
    const { importId } = await read(byHand);
    await test.ok('import.drop', { importId });
    expect((await test.fail('import.accept', { importId, into: null })).code).toBe('not-found');
    const final = await test.makeReport(2023, 'final');
    const error = await test.fail('import.read', { fileName: 'a.docx', base64: byHand, reportId: final });
    expect(error.message).toContain('afrapportering');
  });
});
