import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/domain/richText.ts';
import type { Reference, RichText } from '#shared/domain/richText.ts';
import { runsOf } from '#shared/domain/runsOf.ts';
import { doubt } from '#shared/import/doubt.ts';
import { importFile } from '#shared/import/importFile.ts';
import { importWithSource } from '#shared/import/importWithSource.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { asWordSaves, editDocx, paragraphWith, replaceOnce } from '#tests/fixtures/import/editDocx.ts';
import { importedRecords, PRINT_DAY, printed } from '#tests/fixtures/import/printedAgain.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';

const annual = withReferences(annualRecords());
const annualFile = await writeWord(layoutReport(annual.records, PRINT_DAY), annual.images.read, rasteriseSvg);
const final = finalRecords();
const finalFile = await writeWord(layoutReport(final, PRINT_DAY), () => new Uint8Array(), rasteriseSvg);
const files = [
  ['a yearly report', annual.records, annualFile],
  ['a final report', final, finalFile],
] as const;

/** The year with references to a section, an activity, a table of a layout's and one of its own. */
function withReferences(fixture: ReturnType<typeof annualRecords>): ReturnType<typeof annualRecords> {
  const refs: Reference[] = [
    { type: 'section', id: 'funding' },
    { type: 'section', id: 'about' },
    { type: 'activity', id: 'a-rau' },
    { type: 'table', id: 'kpi' },
    { type: 'table', id: 'egen' },
    { type: 'chart', id: 'overview' },
  ];
  const added: RichText = [
    { type: 'table', id: 'egen', caption: 'Faser', rows: [[[{ text: 'Fase' }]], [[{ text: 'Test' }]]] },
    {
      type: 'paragraph',
      content: refs.flatMap((ref, at) => [{ text: at === 0 ? 'Se ' : ' og ' }, { text: '?', ref }]),
    },
  ];
  const sections = fixture.records.sections.map((section) =>
    section.key === 'introduction' ? { ...section, body: [...section.body, ...added] } : section,
  );
  return { ...fixture, records: { ...fixture.records, sections } };
}

function imported(bytes: Uint8Array) {
  const result = importFile(readWord(bytes), { today: new Date(PRINT_DAY) });
  if (!result.ok) throw new Error(result.error.message);
  const margins = /^Side(?:hoved|fod)/;
  return { ...result, notPlaced: result.notPlaced.filter(({ where }) => !margins.test(where)) };
}

/** What a saved file no longer holds of what was printed in it. */
function goneFrom(bytes: Uint8Array): string[] {
  const result = importWithSource(readWord(bytes), { today: new Date(PRINT_DAY) });
  if (!result.ok) throw new Error(result.error.message);
  return result.gone.map(({ entity, path }) => `${entity} ${path.join('.')}`);
}

/** What a file says was printed in it; in whatever order, as LibreOffice sorts it. */
function printedIn(bytes: Uint8Array): string[] {
  const result = readWord(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.outline.printed.map(({ entity, key, path }) => [entity, key, ...path].join(' ')).toSorted();
}

/** The yearly report after an edit in Word, read. */
function edited(edit: (xml: string) => string) {
  return imported(editDocx(annualFile, (xml) => asWordSaves(edit(xml))));
}

const places = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const soffice = places.find((place) => existsSync(place));

/** The file as LibreOffice saves it, by way of its own format. */
function throughLibreOffice(office: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'hubrapport-'));
  const convert = (file: string, to: string) =>
    execFileSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, file),
      ],
      { stdio: 'ignore' },
    );
  try {
    writeFileSync(join(folder, 'fil.docx'), bytes);
    convert('fil.docx', 'odt');
    rmSync(join(folder, 'fil.docx'));
    convert('fil.odt', 'docx');
    return new Uint8Array(readFileSync(join(folder, 'fil.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(files)('%s of ours, opened and saved', (_name, records, bytes) => {
  const want = printed({ ...records, images: [] });

  it('by Word says the same, and misses nothing', () => {
    const saved = editDocx(bytes, asWordSaves);
    expect(goneFrom(saved)).toEqual([]);
    const result = imported(saved);
    expect(printed(importedRecords(result, records))).toEqual(want);
    expect(result.notPlaced).toEqual([]);
  });

  it.skipIf(!soffice)('by LibreOffice says the same, and misses nothing', { timeout: 240_000 }, () => {
    const saved = throughLibreOffice(soffice ?? '', bytes);
    expect(printedIn(saved)).toEqual(printedIn(bytes));
    expect(printedIn(saved)).not.toEqual([]);
    expect(goneFrom(saved)).toEqual([]);
    const result = imported(saved);
    expect(printed(importedRecords(result, records))).toEqual(want);
    expect(result.notPlaced).toEqual([]);
  });
});

describe('what was changed in Word is what counts', () => {
  const event = ({ activities }: ReturnType<typeof edited>) =>
    activities.find((each) => each.kind === 'event');
  const lab = ({ activities }: ReturnType<typeof edited>) =>
    activities.find((each) => each.kind === 'testEnvironment');

  it('a reference that was written about is plain text, and the others are references still', () => {
    const refsOf = (result: ReturnType<typeof edited>) =>
      runsOf(result.sections.find(({ key }) => key === 'introduction')?.body ?? []).flatMap(({ ref }) =>
        ref ? [ref.id] : [],
      );
    const [, rau] = edited((xml) => xml).activities;
    const kept = [rau?.id, 'kpi', expect.stringMatching(/^own-table-/), 'overview'];
    expect(refsOf(edited((xml) => xml))).toEqual(['funding', 'about', ...kept]);
    const rewritten = edited((xml) => xml.replace('afsnittet ”', 'teksten ”'));
    expect(refsOf(rewritten)).toEqual(['funding', ...kept]);
  });

  it('a figure, an amount, a date and a title', () => {
    const result = edited((xml) =>
      [
        ['knap 350', 'mere end 361'],
        ['7,4 mio. DKK', '7,5 mio. DKK'],
        ['4. maj 2023', '5. maj 2023'],
        ['>Netværk for Sundhedsdata<', '>Netværket Data<'],
      ].reduce((text, [from = '', to = '']) => text.replaceAll(from, to), xml),
    );
    expect(event(result)).toMatchObject({
      participants: 361,
      participantsQualifier: 'over',
      date: '2023-05-05',
    });
    expect(result.fundingApplications.find(({ title }) => title === 'Innocomptec')?.support).toBe(
      750_000_000,
    );
    expect(result.activities.at(-1)?.title).toBe('Netværket Data');
  });

  it('a paragraph that was deleted leaves an empty field', () => {
    const result = edited((xml) => replaceOnce(xml, paragraphWith(xml, 'Vesthimmerlands Kommune</w:t>'), ''));
    expect(lab(result)?.municipality).toBe('');
    const bytes = editDocx(annualFile, (xml) =>
      replaceOnce(xml, paragraphWith(xml, 'Vesthimmerlands Kommune</w:t>'), ''),
    );
    expect(goneFrom(bytes)).toEqual(['activity municipality']);
  });

  it('text typed at the end of a field is of the field', () => {
    const result = edited((xml) => {
      const bullet = paragraphWith(xml, 'Hjælp til ansøgninger');
      const typed = bullet.replace(
        '</w:p>',
        '<w:r><w:t xml:space="preserve"> og budgetter</w:t></w:r></w:p>',
      );
      return replaceOnce(xml, bullet, typed);
    });
    expect(lab(result)).toMatchObject({
      support: ['Sparring om indretning og metode', 'Hjælp til ansøgninger og budgetter'],
    });
    expect(result.notPlaced).toEqual([]);
  });

  it('a paragraph beside the text of a field goes there, and wants a look', () => {
    const added = '<w:p><w:r><w:t>En ny linje om dagen.</w:t></w:r></w:p>';
    const result = edited((xml) => {
      const body = paragraphWith(xml, 'uformelle rammer');
      return replaceOnce(xml, body, body + added);
    });
    expect(plainText(event(result)?.body ?? [])).toBe(
      'Offentlige og private mødtes en dag i uformelle rammer.\nEn ny linje om dagen.',
    );
    expect(event(result)?.doubts).toEqual([doubt.added]);
  });

  it('an item of a list and a row of a table are new records', () => {
    const withoutMarks = (xml: string) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');
    const result = edited((xml) => {
      const bullet = paragraphWith(xml, 'Penge til gennemførelse');
      const more = withoutMarks(bullet).replace('Penge til gennemførelse.', 'Nye penge.');
      const row = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*Når Innovation Lykkes 2023.*?<\/w:tr>/s)?.[0] ?? '';
      const another = withoutMarks(row).replace('Når Innovation Lykkes 2023', 'Et møde mere');
      return replaceOnce(replaceOnce(xml, bullet, bullet + more), row, row + another);
    });
    expect(result.highlights.map(({ leadPhrase }) => leadPhrase)).toContain('Nye penge');
    expect(result.highlights).toHaveLength(4);
    expect(result.priorities.map(({ title }) => title)).toContain('Et møde mere');
    expect(result.priorities).toHaveLength(5);
  });

  it('a new event under a heading of its own is a new record', () => {
    const result = edited((xml) => {
      const heading =
        '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Workshop om data</w:t></w:r></w:p>';
      const text = '<w:p><w:r><w:t>Der var 25 deltagere den 7. september 2023.</w:t></w:r></w:p>';
      const at = xml.lastIndexOf('<w:p>', xml.lastIndexOf('>Understøttelse af living labs<'));
      return xml.slice(0, at) + heading + text + xml.slice(at);
    });
    expect(result.activities.filter(({ kind }) => kind === 'event')).toMatchObject([
      { title: 'Når Innovation Lykkes' },
      { title: 'Workshop om data', participants: 25, date: '2023-09-07' },
    ]);
  });

  it('what can no longer be read as an amount is shown, not guessed', () => {
    const result = edited((xml) => replaceOnce(xml, '7,4 mio. DKK', 'rigtig mange penge'));
    const application = result.fundingApplications.find(({ title }) => title === 'Innocomptec');
    expect(application).toMatchObject({ support: null, confidence: 'doubtful', doubts: [doubt.ownField] });
    expect(result.notPlaced.some(({ text }) => text.includes('rigtig mange penge'))).toBe(true);
  });
});
