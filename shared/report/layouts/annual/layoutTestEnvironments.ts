import type { TestEnvironment } from '#shared/domain/activity.ts';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import {
  activitiesOf,
  activityBody,
  activityEnd,
  activityHeading,
  fieldOf,
} from '../parts/activityBlocks.ts';
import { bulletsFrom, labelledLine, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { joinRuns } from '../parts/joinRuns.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { phrases } from '../phrases.ts';

function support(context: LayoutContext, lab: TestEnvironment): OutlineBlock[] {
  const source = fieldOf(lab, 'support');
  const bullets = bulletsFrom(lab.support, source);
  if (bullets.length === 0) return [];
  const title = phrases.testEnvironment.support(context.records.report.year);
  return [paragraphOf('label', [{ text: title }], source), ...bullets];
}

function labBlocks(context: LayoutContext, lab: TestEnvironment): OutlineBlock[] {
  const words = phrases.testEnvironment;
  return [
    activityHeading(context, lab),
    ...activityBody(context, lab),
    ...support(context, lab),
    ...labelledLine(words.municipality, lab.municipality, fieldOf(lab, 'municipality')),
    ...labelledLine(
      words.funders,
      joinRuns(lab.funders.map((name) => fieldRun(name, fieldOf(lab, 'funders')))),
      fieldOf(lab, 'funders'),
    ),
    ...partnerBlocks(context, lab, fieldOf(lab, 'partners')),
    ...activityEnd(context, lab),
  ];
}

/** Section 6: each living lab with the support it was given. */
export const layoutTestEnvironments: SectionLayout = (context, section): OutlineBlock[] => [
  ...sectionBody(context, section),
  ...activitiesOf(context, 'testEnvironment').flatMap((lab) => labBlocks(context, lab)),
];
