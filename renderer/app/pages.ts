import type { ReportKind } from '#shared/domain/report.ts';
import type { SectionKey } from '#shared/domain/section.ts';

export type PageId =
  | 'front'
  | 'introduction'
  | 'overview'
  | 'priorities'
  | 'projects'
  | 'events'
  | 'testEnvironments'
  | 'networks'
  | 'funding'
  | 'plan'
  | 'purpose'
  | 'results'
  | 'learning'
  | 'anchoring'
  | 'indicators'
  | 'projectActivities'
  | 'testimonials'
  | 'organisations'
  | 'template'
  | 'yearShift'
  | 'export';

/**
 * A page of the workspace: the sections it is about, and the records it edits. `owns` names what a click on the printed
 * page may bring: an entity, one kind of activity ("activity.event"), or one field of the report ("report.slogan").
 */
export type Page = { id: PageId; sections: readonly SectionKey[]; owns: readonly string[] };

const across: readonly Page[] = [
  { id: 'testimonials', sections: [], owns: ['testimonial'] },
  { id: 'organisations', sections: [], owns: ['organisation'] },
  { id: 'template', sections: [], owns: ['template'] },
  { id: 'export', sections: [], owns: [] },
];

/** The pages of each kind of report, in the order of the report; those after the chapters serve all of them. */
export const pages: Record<ReportKind, { chapters: readonly Page[]; across: readonly Page[] }> = {
  annual: {
    chapters: [
      { id: 'front', sections: [], owns: ['report'] },
      {
        id: 'introduction',
        sections: ['introduction', 'about'],
        owns: ['report.mainGoal', 'report.closingLine'],
      },
      {
        id: 'overview',
        sections: ['overview'],
        owns: ['highlight', 'kpi', 'report.slogan', 'report.sloganSubline'],
      },
      { id: 'priorities', sections: ['priorities'], owns: ['priority'] },
      { id: 'projects', sections: ['projects'], owns: ['activity.project'] },
      { id: 'events', sections: ['events'], owns: ['activity.event'] },
      { id: 'testEnvironments', sections: ['testEnvironments'], owns: ['activity.testEnvironment'] },
      { id: 'networks', sections: ['networks'], owns: ['activity.network'] },
      { id: 'funding', sections: ['funding'], owns: ['fundingApplication'] },
      { id: 'plan', sections: ['plan'], owns: ['planItem'] },
    ],
    across: [{ id: 'yearShift', sections: [], owns: [] }, ...across],
  },
  final: {
    chapters: [
      { id: 'front', sections: [], owns: ['report', 'finalProject'] },
      { id: 'purpose', sections: ['purpose'], owns: ['finalProject.partners'] },
      { id: 'results', sections: ['results'], owns: [] },
      {
        id: 'projectActivities',
        sections: [],
        owns: ['activity.project', 'activity.event', 'activity.testEnvironment', 'activity.network'],
      },
      { id: 'indicators', sections: [], owns: ['indicator'] },
      { id: 'learning', sections: ['learning'], owns: [] },
      { id: 'anchoring', sections: ['anchoring'], owns: [] },
    ],
    across,
  },
};

/** All pages of a kind of report, in order. */
export function pagesOf(kind: ReportKind): readonly Page[] {
  return [...pages[kind].chapters, ...pages[kind].across];
}
