import type { Network } from '#shared/domain/activity.ts';
import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { FiguresBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { activitiesOf, activityEnd, activityHeading, fieldOf } from '../parts/activityBlocks.ts';
import { labelledLine, paragraphsFrom } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';

function figures(network: Network): FiguresBlock[] {
  if (network.participants === null) return [];
  const value = formatFigure(network.participants, network.participantsQualifier);
  const item = { label: phrases.network.participants, value, note: network.participantsNote.trim() };
  return [{ type: 'figures', items: [item], source: fieldOf(network, 'participants') }];
}

function networkBlocks(context: LayoutContext, network: Network): OutlineBlock[] {
  const words = phrases.network;
  const meetings =
    network.meetingsPerYear === null ? '' : words.meetings(formatNumber(network.meetingsPerYear));
  return [
    activityHeading(context, network),
    ...richBlocks(network.purpose, 'body', fieldOf(network, 'purpose')),
    ...richBlocks(network.body, 'body', fieldOf(network, 'body')),
    ...paragraphsFrom('body', meetings, fieldOf(network, 'meetingsPerYear')),
    ...labelledLine(words.members, phrases.joined(network.memberKinds), fieldOf(network, 'memberKinds')),
    ...labelledLine(words.geography, network.geography, fieldOf(network, 'geography')),
    ...figures(network),
    ...partnerBlocks(context, network, fieldOf(network, 'partners')),
    ...activityEnd(context, network),
  ];
}

/** Section 7: each network with its purpose, its members and how many they are. */
export const layoutNetworks: SectionLayout = (context, section): OutlineBlock[] => [
  ...sectionBody(context, section),
  ...activitiesOf(context, 'network').flatMap((network) => networkBlocks(context, network)),
];
