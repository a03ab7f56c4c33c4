import fc from 'fast-check';
import type { CommandName } from '#shared/contract/commands.ts';
import type { EntityName } from '#shared/domain/records.ts';
import { png } from '../db/pictures.ts';

/** A command that may or may not fit the store it meets. */
export type RandomCommand =
  { type: 'send'; name: CommandName; input: unknown } | { type: 'wait'; milliseconds: number };

// Few ids and few names, so that records meet, replace and point at each other.
const names = ['Aalborg Kommune', 'aalborg kommune', 'Region Nord', 'Æblets Venner'];
// The first two reports are there from the start; the third may come, the last never does.
const reportId = fc.oneof(
  { weight: 8, arbitrary: fc.constant('id-1-') },
  { weight: 3, arbitrary: fc.constant('id-12-') },
  { weight: 1, arbitrary: fc.constantFrom('id-23-', 'gone') },
);
const id = fc.constantFrom('a', 'b', 'c');
const ref = fc.option(id, { nil: null });
const name = fc.constantFrom(...names);
const text = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('', 'Hej “du” \u00a0 😀'),
);
const body = fc.array(
  fc.record({ type: fc.constant('paragraph'), content: fc.array(fc.record({ text }), { maxLength: 2 }) }),
  { maxLength: 2 },
);
const order = fc.nat({ max: 5 });
const partners = fc.array(fc.record({ organisation: name }), { maxLength: 2 });

const records = {
  highlight: fc.record({ id, reportId, leadPhrase: text, order }),
  priority: fc.record({
    id,
    reportId,
    title: text,
    planItemId: ref,
    resourceShare: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
    deliverables: fc.array(body, { maxLength: 2 }),
  }),
  planItem: fc.record({ id, reportId, planYear: fc.integer({ min: 2020, max: 2030 }), carriedFrom: ref }),
  activity: fc.oneof(
    fc.record({
      id,
      reportId,
      kind: fc.constant('testEnvironment'),
      partners,
      priorityId: ref,
      funders: fc.array(name, { maxLength: 2 }),
    }),
    fc.record({
      id,
      reportId,
      kind: fc.constant('event'),
      title: text,
      partners,
      participants: fc.nat(),
      body,
    }),
  ),
  testimonial: fc.record({
    id,
    reportId,
    quote: text,
    organisation: name,
    attachedTo: fc.option(fc.record({ type: fc.constant('activity'), activityId: id }), { nil: null }),
  }),
  kpi: fc.record({
    id,
    reportId,
    label: text,
    values: fc.dictionary(fc.constantFrom('2022', '2023'), fc.record({ value: fc.nat() })),
  }),
  fundingApplication: fc.record({ id, reportId, funder: name, partners, support: fc.nat() }),
  organisation: fc.record({ id, name, tagline: text }),
  indicator: fc.record({ id, reportId, label: text, actual: fc.nat() }),
} satisfies Partial<Record<EntityName, fc.Arbitrary<object>>>;
type Kind = keyof typeof records;
const kinds = Object.keys(records) as Kind[];

function send(command: CommandName, input: fc.Arbitrary<unknown>): fc.Arbitrary<RandomCommand> {
  return input.map((given) => ({ type: 'send', name: command, input: given }));
}

const saves = kinds.map((kind) =>
  send(
    `${kind}.save`,
    records[kind].map((record) => ({ record })),
  ),
);
const deletes = kinds.map((kind) => send(`${kind}.delete`, fc.record({ id })));
const reorders = kinds
  .filter((kind) => kind !== 'organisation')
  .map((kind) => send(`${kind}.reorder`, fc.record({ reportId, ids: fc.shuffledSubarray(['a', 'b', 'c']) })));

/** Commands of every sort: mostly saves, with deletions, moves, reports made and deleted, pictures, and pauses. */
export const randomCommand: fc.Arbitrary<RandomCommand> = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(...saves) },
  { weight: 3, arbitrary: fc.oneof(...deletes) },
  { weight: 2, arbitrary: fc.oneof(...reorders) },
  {
    weight: 2,
    arbitrary: send(
      'report.create',
      fc.record({ kind: fc.constantFrom('annual', 'final'), year: fc.integer({ min: 2020, max: 2025 }) }),
    ),
  },
  { weight: 1, arbitrary: send('report.delete', fc.record({ id: reportId })) },
  {
    weight: 1,
    arbitrary: send(
      'image.add',
      fc.nat({ max: 3 }).map((seed) => ({ fileName: 'a.png', base64: png(2, 2, seed).toString('base64') })),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(500, 4000, 6000)
      .map((milliseconds): RandomCommand => ({ type: 'wait', milliseconds })),
  },
);
