import type { Network } from '#shared/domain/activity.ts';
import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { FiguresBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import {
  activitiesOf,
  activityBody,
  activityEnd,
  activityHeading,
  fieldOf,
} from '../parts/activityBlocks.ts';
import { labelledLine, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { fillPhrase } from '../parts/fillPhrase.ts';
import { joinRuns } from '../parts/joinRuns.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';

function figures(network: Network): FiguresBlock[] {
  if (network.participants === null) return [];
  const value = formatFigure(network.participants, network.participantsQualifier);
  const item = {
    label: phrases.network.participants,
    value,
    note: network.participantsNote.trim(),
    field: 'participants',
    noteField: 'participantsNote',
  };
  return [{ type: 'figures', items: [item], source: fieldOf(network, 'participants') }];
}

function meetings(network: Network): OutlineBlock[] {
  if (network.meetingsPerYear === null) return [];
  const source = fieldOf(network, 'meetingsPerYear');
  const times = formatNumber(network.meetingsPerYear);
  const runs = fillPhrase([fieldRun(times, source)], (slot = '') =>
    phrases.network.meetings(times).replace(times, slot),
  );
  return [paragraphOf('body', runs, source)];
}

function networkBlocks(context: LayoutContext, network: Network): OutlineBlock[] {
  const words = phrases.network;
  return [
    activityHeading(context, network),
    ...richBlocks(network.purpose, 'body', fieldOf(network, 'purpose')),
    ...activityBody(context, network),
    ...meetings(network),
    ...labelledLine(
      words.members,
      joinRuns(network.memberKinds.map((kind) => fieldRun(kind, fieldOf(network, 'memberKinds')))),
      fieldOf(network, 'memberKinds'),
    ),
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
