import type { Activity, Partner } from '#shared/domain/activity.ts';
import type { LogoWallBlock, OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { listItem, paragraphOf } from './blocks.ts';
import { fieldRun } from './fieldRun.ts';
import { joinRuns } from './joinRuns.ts';

type WithPartners = Pick<Activity, 'kind' | 'partners'>;

const ROLES: readonly Partner['role'][] = ['lead', 'partner', 'facilitator'];

/**
 * The partners' logos side by side. One logo is no wall, and the partners of an event or a network are named well
 * enough by the list.
 */
function logoWall(context: LayoutContext, activity: WithPartners, source: Source): LogoWallBlock[] {
  if (activity.kind === 'event' || activity.kind === 'network') return [];
  const logoOf = (name: string) => context.organisation(name)?.logoId ?? null;
  const printable = activity.partners.filter((one) => context.mayUsePicture(logoOf(one.organisation)));
  if (printable.length < 2) return [];
  const logos = activity.partners.map(({ organisation: name }) => ({
    name,
    imageId: context.usePicture(logoOf(name), phrases.logo(name)),
  }));
  return [{ type: 'logoWall', logos, source }];
}

/**
 * The partners by role, in words, and their logos when any of them has one that may be printed. `source` is where they
 * are written.
 */
export function partnerBlocks(
  context: LayoutContext,
  activity: WithPartners,
  source: Source,
): OutlineBlock[] {
  if (activity.partners.length === 0) return [];
  const items = ROLES.flatMap((role) => {
    const names = activity.partners.flatMap((one, at) =>
      one.role === role
        ? [fieldRun(one.organisation, { ...source, field: `${source.field ?? ''}.${at}.${role}` })]
        : [],
    );
    if (names.length === 0) return [];
    const runs: Run[] = [
      { text: `${phrases.partners.role(activity.kind, role, names.length > 1)}: `, bold: true },
      ...joinRuns(names),
    ];
    return [listItem(runs)];
  });
  const wall = logoWall(context, activity, source);
  return [
    paragraphOf('label', [{ text: phrases.partners.heading }], source),
    { type: 'list', ordered: false, items, ...(wall.length > 0 ? { leadsOn: true } : {}), source },
    ...wall,
  ];
}
