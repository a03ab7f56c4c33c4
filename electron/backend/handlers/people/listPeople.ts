import type { PeopleList, PersonSummary } from '#shared/contract/people.ts';
import { levelName } from '#shared/domain/levelName.ts';
import { namesDue } from '#shared/domain/namesDue.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { readKeepYears } from './keepYears.ts';

type Quoted = { testimonial: Testimonial; year: number };

function summarise(quoted: readonly Quoted[], isDue: (year: number) => boolean): PersonSummary[] {
  const [newest] = quoted.toSorted((a, b) => b.year - a.year);
  if (!newest) return [];
  const { person, personTitle, organisation } = newest.testimonial;
  return [
    {
      name: person.trim(),
      about: [personTitle, organisation].filter((text) => text.trim() !== '').join(', '),
      years: [...new Set(quoted.map(({ year }) => year))].toSorted((a, b) => a - b),
      testimonials: quoted.length,
      portraits: new Set(quoted.flatMap(({ testimonial }) => testimonial.portraitId ?? [])).size,
      due: isDue(newest.year),
    },
  ];
}

/** Everybody who is quoted, by name; one person however often, and however the name's case and spaces are. */
export function listPeople(_input: object, context: Context): PeopleList {
  const { testimonial, report } = context.store.tables;
  const keepYears = readKeepYears(context);
  const years = new Map(report.list().map(({ id, year }) => [id, year]));
  const quoted = testimonial
    .list()
    .filter(({ person }) => person.trim() !== '')
    .map((record): Quoted => ({ testimonial: record, year: years.get(record.reportId) ?? 0 }));
  const people = Object.values(Object.groupBy(quoted, (one) => levelName(one.testimonial.person))).flatMap(
    (group) => summarise(group ?? [], (year) => namesDue(year, keepYears, today(context))),
  );
  return { keepYears, people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'da')) };
}
