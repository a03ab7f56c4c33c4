import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { runsOf } from '#shared/domain/runsOf.ts';
import { listTodo } from '#shared/import/rollForward/listTodo.ts';
import { lostReferences, withoutLostReferences } from '#shared/import/rollForward/lostReferences.ts';
import { rollForward } from '#shared/import/rollForward/rollForward.ts';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { wholeSample } from '../sample/wholeSample.ts';

const { annual2023 } = wholeSample();
const project = annual2023.activities.find(({ kind }) => kind === 'project');
const network = annual2023.activities.find(({ kind }) => kind === 'network');
if (!project || !network) throw new Error('prøverapporten mangler et projekt og et netværk');

function textTo(id: string): RichText {
  const run = { text: 'projektet', ref: { type: 'activity' as const, id } };
  const section = { text: 'afsnit 5', ref: { type: 'section' as const, id: 'events' } };
  return [
    { type: 'paragraph', content: [{ text: 'Læs om ' }, run, { text: ' og ' }, section] },
    { type: 'bulletList', items: [{ content: [run], children: [] }] },
    { type: 'table', rows: [[[run], [{ text: 'her' }]]] },
  ];
}

/** Everything that has rich text refers to the project: a section, a network's purpose, a row of the plan. */
const referring: ReportRecords = {
  ...annual2023,
  sections: annual2023.sections.map((one) =>
    one.key === 'networks' ? { ...one, body: textTo(project.id) } : one,
  ),
  activities: annual2023.activities.map((one) =>
    one.kind === 'network' && one.id === network.id ? { ...one, purpose: textTo(project.id) } : one,
  ),
  planItems: annual2023.planItems.map((one) => ({ ...one, deliverables: [textTo(project.id)] })),
};

function roll(choice: CarryChoice): ReportRecords {
  let made = 0;
  const choices = {
    [network?.id ?? '']: 'keep' as const,
    [project?.id ?? '']: choice,
    [referring.sections.find(({ key }) => key === 'networks')?.id ?? '']: 'keep' as const,
  };
  const year = rollForward(
    referring,
    { choices, outcomes: {} },
    { newId: () => `new-${++made}`, today: '2024-10-01' },
  );
  return reportRecords.parse({ ...referring, ...year, highlights: [], planItems: [] });
}

function referencesIn(records: ReportRecords): string[] {
  const { sections, activities, priorities } = records;
  const texts = [
    ...sections.map(({ body }) => body),
    ...activities.flatMap((one) => (one.kind === 'network' ? [one.purpose] : [])),
    ...priorities.flatMap(({ deliverables }) => deliverables),
  ];
  return texts.flatMap(runsOf).flatMap(({ ref }) => (ref?.type === 'activity' ? [ref.id] : []));
}

describe('references to activities, from one year to the next', () => {
  it('lead to the new year’s record when it goes on', () => {
    const year = roll('keep');
    const carried = year.activities.find(({ title }) => title === project.title);
    expect(carried?.id).toMatch(/^new-/);
    const found = referencesIn(year);
    expect(found).toHaveLength(3 * (2 + referring.planItems.length));
    expect(new Set(found)).toEqual(new Set([carried?.id]));
    expect(lostReferences(year)).toEqual([]);
  });

  it('are printed as plain words and stand on the list when it does not', () => {
    const year = roll('drop');
    const left = listTodo(year, referring).filter(({ type }) => type === 'lostReference');
    expect(left.map(({ entity }) => entity)).toEqual([
      ...referring.planItems.map(() => 'priority'),
      'section',
      'activity',
    ]);
    expect(left[0]).toMatchObject({ words: ['projektet', 'projektet', 'projektet'] });
    const printed = JSON.stringify(layoutReport(year, '2024-10-01').blocks);
    expect(printed).toContain('projektet');
    expect(printed.includes(`"id":"${project.id}","to":{`)).toBe(false);

    const sections = year.sections.map((one) => ({ ...one, body: withoutLostReferences(one.body, year) }));
    expect(lostReferences({ ...year, sections }).map(({ entity }) => entity)).not.toContain('section');
    // A reference that leads somewhere is let be.
    expect(sections.flatMap(({ body }) => runsOf(body)).filter(({ ref }) => ref)).toHaveLength(1);
  });
});
