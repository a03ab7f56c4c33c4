import type { Activity, Partner } from '#shared/domain/activity.ts';
import type { OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { listItem, paragraphOf } from './blocks.ts';

const ROLES: readonly Partner['role'][] = ['lead', 'partner', 'facilitator'];

/** The partners by role, in words, and their logos when any of them has one that may be printed. */
export function partnerBlocks(context: LayoutContext, activity: Activity): OutlineBlock[] {
  if (activity.partners.length === 0) return [];
  const source: Source = { entity: 'activity', id: activity.id, field: 'partners' };
  const items = ROLES.flatMap((role) => {
    const names = activity.partners.filter((one) => one.role === role).map((one) => one.organisation);
    if (names.length === 0) return [];
    const runs: Run[] = [
      { text: `${phrases.partners.role(role, names.length > 1)}: `, bold: true },
      { text: phrases.joined(names) },
    ];
    return [listItem(runs)];
  });
  const logos = activity.partners.map(({ organisation: name }) => ({
    name,
    imageId: context.usePicture(context.organisation(name)?.logoId ?? null, phrases.logo(name)),
  }));
  const blocks: OutlineBlock[] = [
    paragraphOf('label', [{ text: phrases.partners.heading }], source),
    { type: 'list', ordered: false, items, source },
  ];
  if (logos.some((logo) => logo.imageId !== null)) blocks.push({ type: 'logoWall', logos, source });
  return blocks;
}
