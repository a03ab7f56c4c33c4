import { describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import type { HeadingBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';
import { outlineText } from '#tests/fixtures/report/outlineText.ts';

const TODAY = '2023-12-01';
const { records } = annualRecords();
const outline = layoutReport(records, TODAY);
const text = outlineText(outline);

function headings(blocks: readonly OutlineBlock[]): string[] {
  return blocks
    .filter((block): block is HeadingBlock => block.type === 'heading')
    .map(({ number, text: title }) => (number === null ? title : `${number} ${title}`));
}

/** The blocks of a chapter, without its heading. */
function chapter(number: string): OutlineBlock[] {
  const from = outline.blocks.findIndex((block) => block.type === 'heading' && block.number === number);
  const rest = outline.blocks.slice(from + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level === 1);
  return end === -1 ? rest : rest.slice(0, end);
}

function table(number: string) {
  const found = chapter(number).find((block) => block.type === 'table');
  if (!found) throw new Error(`no table in ${number}`);
  const line = (cells: OutlineBlock[][]) =>
    cells.map((cell) => outlineText({ ...outline, blocks: cell }).join(' | '));
  return {
    header: found.header && line(found.header),
    rows: found.rows.map((row) => line(row.cells)),
    footer: found.footer && line(found.footer),
  };
}

describe('the annual report', () => {
  it('stands in the order of the layout, numbered as it goes', () => {
    expect(outline.blocks.slice(0, 2).map((block) => block.type)).toEqual(['cover', 'contents']);
    expect(headings(outline.blocks)).toEqual([
      '1 Introduktion til afrapportering',
      'Om Danish Life Science Cluster',
      '2 Overblik over aktiviteter og resultater',
      '3 Aktiviteter og resultater i oversigt',
      '4 Projekter',
      '4.1 Sammen om nye løsninger på inkontinens',
      '4.2 Robotassisteret ultralyd (RAU)',
      '5 Events',
      '5.1 Når Innovation Lykkes',
      '6 Understøttelse af living labs',
      '6.1 Living lab på Gundestrup Gaard (2022 fortsat 2023)',
      '7 Vidensnetværk',
      '7.1 Samarbejdsforum (2022 fortsat 2023)',
      '7.2 Netværk for Sundhedsdata (2022 fortsat 2023)',
      '8 Fundingaktiviteter',
      '8.1 Ansøgt i 2022 og i gang i 2023',
      '8.2 Bevilget i 2023',
      '8.3 Ansøgt i 2023 og endnu ikke afgjort',
      '9 Forslag til handlingsplan 2024',
    ]);
  });

  it('closes the introduction after what is said of the cluster', () => {
    const roles = chapter('1').map((block) => (block.type === 'paragraph' ? block.role : block.type));
    expect(roles).toEqual(['body', 'body', 'goal', 'heading', 'body', 'closing']);
  });

  it('leads each highlight with its phrase in bold and says why one was not delivered', () => {
    const lists = chapter('2').filter((block) => block.type === 'list');
    expect(lists[0]?.items[0]?.runs[0]).toMatchObject({ text: 'Konkrete OPI-projekter.', bold: true });
    expect(lists[2]?.items[0]?.runs.map((run) => run.text).join('')).toMatch(
      / Det er ikke realiseret, fordi opgaverne var for forskellige til at samle på én dag\.$/,
    );
  });

  it('shows KPIs a column a year, newest last, counted where the rule says so, and the change', () => {
    expect(table('2')).toEqual({
      header: ['Nøgletal', '2022', '2023', 'Ændring'],
      rows: [
        ['Antal netværk', '3', '2', '−1'],
        ['Antal netværksdeltagere', '81', '65', '−16'],
        ['Antal deltagere på events', '1.410', 'ca. 423', '−987'],
      ],
      footer: null,
    });
    expect(text).toContain(
      'Antal netværksdeltagere: Netværket for sundhedsdata er slået sammen med et andet.',
    );
  });

  it('prints no zero for participants that nobody has counted', () => {
    const activities = records.activities.map((each) =>
      each.kind === 'network' ? { ...each, participants: null } : each,
    );
    const lines = outlineText(layoutReport({ ...records, activities }, TODAY));
    const at = lines.indexOf('Antal netværksdeltagere');
    expect(lines.slice(at, at + 4)).toEqual(['Antal netværksdeltagere', '81', '–', '–']);
  });

  it('sums the resource shares and keeps several deliverables in a cell', () => {
    const results = table('3');
    expect(results.header).toEqual([
      'Prioriterede aktiviteter',
      'Resultater/Leverancer',
      'Fordeling af ressourcer (estimeret)',
    ]);
    expect(results.rows[2]).toEqual([
      'Støtte til testmiljøer',
      'Sparring om living lab på Gundestrup Gaard. | Midler hentet hjem til OPI-projekter. | En national pulje for OPI er på plads.',
      '30 %',
    ]);
    expect(results.rows[3]?.[1]).toContain(
      'Det er leveret anderledes end planlagt. Et af de planlagte møder',
    );
    expect(results.footer?.filter((cell) => cell !== '')).toEqual(['I alt', '100 %']);
  });

  it('says partners by role and shows their logos, a name where there is none', () => {
    const blocks = chapter('4');
    const wall = blocks.find((block) => block.type === 'logoWall');
    expect(wall?.logos.map(({ name, imageId }) => imageId ?? name)).toEqual([
      'logo-aalborg',
      'logo-hjoerring',
      'Hillerød Kommune',
      'logo-copi',
      'logo-dlsc',
    ]);
    expect(text).toContain('Facilitatorer: CO-PI og Danish Life Science Cluster');
    expect(text).toContain('Primær målgruppe: ældre i plejebolig med varig inkontinens');
  });

  it('gives the figures of events and networks with their qualifiers and notes', () => {
    const items = (number: string) =>
      chapter(number).flatMap((block) => (block.type === 'figures' ? block.items : []));
    expect(items('5')).toMatchObject([
      { label: 'Antal deltagere', value: 'knap 350', note: '' },
      { label: 'Antal udstillere', value: 'mere end 40', note: '' },
    ]);
    expect(items('7').at(-1)).toMatchObject({
      label: 'Antal deltagere i netværket',
      value: '47',
      note: 'begyndt i Nordjylland, nu landsdækkende',
    });
    expect(text).toContain('Netværket mødes 4 gange årligt.');
  });

  it('says funding in words, with what each list adds up to', () => {
    expect(text).toContain(
      'Innocomptec (Vesthimmerlands Kommune som lead): 7,4 mio. DKK i støtte, heraf ca. 4,7 mio. DKK til nordjyske aktører.',
    );
    expect(text).toContainEqual(expect.stringMatching(/^LLIB .*: 0,5 mio. DKK i støtte.$/));
    expect(text).toContain('National OPI-pulje: 15,8 mio. DKK i støtte, endnu ikke fordelt.');
    expect(text).toContain('I alt 31,5 mio. DKK i støtte, heraf 20,5 mio. DKK til nordjyske aktører.');
    expect(text.some((line) => line.includes('søgt om 8,75 mio. DKK i støtte.'))).toBe(true);
  });

  it('leaves out what the consultant does not want in the report', () => {
    expect(text.join(' ')).not.toContain('Internt formøde');
  });

  it('tells of every block with a field where it comes from', () => {
    const own = ['contents'];
    const unsourced = outline.blocks.filter(
      (block) => !own.includes(block.type) && !('source' in block) && block.type !== 'table',
    );
    // The headings and sums of the funding lists are the layout's own.
    expect(
      outlineText({ ...outline, blocks: unsourced }).every((line) => /^(Ansøgt|Bevilget|I alt)/.test(line)),
    ).toBe(true);
    const rows = outline.blocks.flatMap((block) =>
      block.type === 'table' && block.role !== 'funding' ? block.rows : [],
    );
    expect(rows.every((row) => row.source)).toBe(true);
  });

  it('leaves out empty chapters, and the numbers follow', () => {
    const fewer = layoutReport({ ...records, priorities: [], activities: [] }, TODAY);
    expect(headings(fewer.blocks).filter((line) => /^\d /.test(line))).toEqual([
      '1 Introduktion til afrapportering',
      '2 Overblik over aktiviteter og resultater',
      '3 Projekter',
      '4 Vidensnetværk',
      '5 Fundingaktiviteter',
      '6 Forslag til handlingsplan 2024',
    ]);
    expect(layoutReport(emptyRecords('annual'), TODAY).blocks.map((block) => block.type)).toEqual(['cover']);
  });

  it('follows the order of the sections', () => {
    const sections = records.sections.map((section) =>
      section.key === 'plan' ? { ...section, order: -1 } : section,
    );
    const first = layoutReport(
      { ...records, sections: sections.map((one) => ({ ...one, order: one.order + 1 })) },
      TODAY,
    );
    expect(headings(first.blocks)[0]).toBe('1 Forslag til handlingsplan 2024');
  });

  it('changes nothing in the records', () => {
    const before = structuredClone(records);
    layoutReport(records, TODAY);
    expect(records).toEqual(before);
  });
});
