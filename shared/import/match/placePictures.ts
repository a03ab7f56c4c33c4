import type { SectionKey } from '#shared/domain/section.ts';
import type { SourceLine } from '../sourceLine.ts';
import { fold } from '../text/plainText.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** Where a picture belongs: the proposal it stands at, and what it is there. */
export type PicturePlace = { id: string; as: 'logo' | 'portrait' | 'picture' };

/** A portrait stands this many lines from the quote at most. */
const NEAR = 2;

const activitySections = {
  project: 'projects',
  event: 'events',
  testEnvironment: 'testEnvironments',
  network: 'networks',
} as const;

/** The section a record stands in; null for those that stand in none. */
export function sectionOf({ entity, record }: ImportedRecord): SectionKey | null {
  switch (entity) {
    case 'section':
      return record.key;
    case 'activity':
      return activitySections[record.kind];
    case 'highlight':
    case 'kpi':
      return 'overview';
    case 'priority':
      return 'priorities';
    case 'planItem':
      return 'plan';
    case 'fundingApplication':
      return 'funding';
    case 'indicator':
      return 'results';
    case 'testimonial':
      return record.attachedTo?.type === 'section' ? record.attachedTo.section : null;
    default:
      return null;
  }
}

/** A logo says whose it is: "Logo for Rebild Kommune", or the name alone. */
function asLogo(altText: string, proposals: readonly ImportedRecord[]): PicturePlace | null {
  const alt = fold(altText);
  if (alt === '') return null;
  const found = proposals.find(
    ({ entity, record }) =>
      entity === 'organisation' &&
      (alt === fold(record.name) || (/logo/i.test(altText) && ` ${alt} `.includes(` ${fold(record.name)} `))),
  );
  return found ? { id: found.record.id, as: 'logo' } : null;
}

function asPortrait(
  altText: string,
  near: readonly SourceLine[],
  proposals: ReadonlyMap<string, ImportedRecord>,
): PicturePlace | null {
  const alt = ` ${fold(altText)} `;
  for (const { entity, record } of proposals.values()) {
    if (entity !== 'testimonial' || record.person.trim() === '') continue;
    if (alt.includes(` ${fold(record.person)} `)) return { id: record.id, as: 'portrait' };
  }
  if (altText !== '' && !/portr/i.test(altText)) return null;
  const owners = near.flatMap((line) => line.records);
  const quote = owners.find((id) => proposals.get(id)?.entity === 'testimonial');
  return quote === undefined ? null : { id: quote, as: 'portrait' };
}

/**
 * Finds where each picture of a file belongs: an organisation's logo and a person's portrait by what is said of the
 * picture or stands beside it, others at the activity or section they stand in.
 * @param altTexts what is said of each picture, by its place in the outline's `images`
 * @returns one place a picture, in the same order; null where none is certain
 */
export function placePictures(
  altTexts: readonly string[],
  lines: readonly SourceLine[],
  proposals: readonly ImportedRecord[],
): (PicturePlace | null)[] {
  const byId = new Map(proposals.map((each) => [each.record.id, each]));
  const sections = new Map(
    proposals.flatMap(({ entity, record }) =>
      entity === 'section' ? [[record.key, record.id] as const] : [],
    ),
  );
  const places = new Map<number, PicturePlace | null>();
  const portraits = new Set<string>();
  /** The activity, or the section, that the text before the picture belongs to. */
  let current: string | null = null;
  lines.forEach((line, at) => {
    for (const id of line.records) {
      const owner = byId.get(id);
      if (!owner) continue;
      if (owner.entity === 'activity') current = id;
      else if (owner.entity === 'section') current = id;
      else if (owner.entity !== 'testimonial' && owner.entity !== 'organisation') {
        const key = sectionOf(owner);
        current = (key === null ? undefined : sections.get(key)) ?? current;
      }
    }
    if (line.kind !== 'image' || line.image === null || places.has(line.image)) return;
    const altText = altTexts[line.image] ?? '';
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const portrait = asPortrait(altText, near, byId);
    const taken = portrait !== null && portraits.has(portrait.id);
    if (portrait && !taken) portraits.add(portrait.id);
    const there = current === null ? null : ({ id: current, as: 'picture' } as const);
    places.set(line.image, asLogo(altText, proposals) ?? (taken ? null : portrait) ?? there);
  });
  return altTexts.map((_, at) => places.get(at) ?? null);
}
