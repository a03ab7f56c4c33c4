import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { layoutChapters } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { coverBlock } from '../parts/coverBlock.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { phrases } from '../phrases.ts';
import { layoutAbout } from './layoutAbout.ts';
import { layoutEvents } from './layoutEvents.ts';
import { layoutFunding } from './layoutFunding.ts';
import { closingLine, layoutIntroduction } from './layoutIntroduction.ts';
import { layoutNetworks } from './layoutNetworks.ts';
import { layoutOverview } from './layoutOverview.ts';
import { layoutPlan } from './layoutPlan.ts';
import { layoutPriorities } from './layoutPriorities.ts';
import { layoutProjects } from './layoutProjects.ts';
import { layoutTestEnvironments } from './layoutTestEnvironments.ts';

const LAYOUTS: Record<string, SectionLayout> = {
  introduction: layoutIntroduction,
  about: layoutAbout,
  overview: layoutOverview,
  priorities: layoutPriorities,
  projects: layoutProjects,
  events: layoutEvents,
  testEnvironments: layoutTestEnvironments,
  networks: layoutNetworks,
  funding: layoutFunding,
  plan: layoutPlan,
};

/** The yearly report (afrapportering): cover, contents, and the chapters that have something to show. */
export function layoutAnnual(context: LayoutContext): OutlineBlock[] {
  const { id, year, planYear } = context.records.report;
  const chapters = layoutChapters(context, LAYOUTS, {
    pageBreaks: true,
    closing: (section) => (section.key === 'introduction' ? closingLine(context) : []),
    wordings: {
      plan: (heading) =>
        heading.text.includes(String(planYear))
          ? [heading]
          : [heading, { text: ' ' }, fieldRun(String(planYear), { entity: 'report', id, field: 'planYear' })],
    },
  });
  const contents: OutlineBlock[] =
    chapters.length > 0 ? [{ type: 'contents', heading: phrases.contents }] : [];
  return [coverBlock(context, String(year)), ...contents, ...chapters];
}
