import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import { shiftYears } from './shiftYears.ts';

/**
 * A section as it goes on after `year`. A text that is kept has been read and is this year's but for its marked
 * sentences; one that is to be brought up to date is a draft; a dropped one leaves its heading.
 */
export function carrySection(
  section: Section,
  choice: CarryChoice,
  year: number,
  ids: { id: string; reportId: string },
): Section {
  const carried = { ...section, ...ids, heading: shiftYears(section.heading, year), letStand: [] };
  if (choice === 'drop' || isBlank(section.body)) {
    return { ...carried, body: [], imageIds: [], status: 'empty', carriedOver: 'no' };
  }
  return { ...carried, status: 'inProgress', carriedOver: choice === 'keep' ? 'touched' : 'untouched' };
}
