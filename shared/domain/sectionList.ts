import type { Report, ReportKind } from './report.ts';
import type { Section, SectionKey } from './section.ts';
import type { ReportRecords } from './records.ts';
import { isBlank } from './richText.ts';

/** The sections of each kind of report, in order, with their usual headings. */
export const sectionLists: Record<
  ReportKind,
  readonly { key: SectionKey; heading: string; level: number }[]
> = {
  annual: [
    { key: 'introduction', heading: 'Introduktion til afrapportering', level: 1 },
    { key: 'about', heading: 'Om Danish Life Science Cluster', level: 2 },
    { key: 'overview', heading: 'Overblik over aktiviteter og resultater', level: 1 },
    { key: 'priorities', heading: 'Aktiviteter og resultater i oversigt', level: 1 },
    { key: 'projects', heading: 'Projekter', level: 1 },
    { key: 'events', heading: 'Events', level: 1 },
    { key: 'testEnvironments', heading: 'Understøttelse af living labs', level: 1 },
    { key: 'networks', heading: 'Vidensnetværk', level: 1 },
    { key: 'funding', heading: 'Fundingaktiviteter', level: 1 },
    { key: 'plan', heading: 'Forslag til handlingsplan', level: 1 },
  ],
  final: [
    { key: 'purpose', heading: 'Projektets formål og vigtigste partnere', level: 1 },
    { key: 'results', heading: 'Projektets vigtigste resultater og effekter', level: 1 },
    { key: 'learning', heading: 'Erfaringer og læring', level: 1 },
    { key: 'anchoring', heading: 'Forankring og videreførelse efter projektperioden', level: 1 },
  ],
};

/** The sections of a new report; `newId` makes their keys. */
export function newSections(report: Pick<Report, 'id' | 'kind'>, newId: () => string): Section[] {
  return sectionLists[report.kind].map((entry, order) => ({
    id: newId(),
    reportId: report.id,
    ...entry,
    order,
    body: [],
    status: 'empty',
    imageIds: [],
    chart: false,
    carriedOver: 'no',
    letStand: [],
  }));
}

function hasRecords(key: SectionKey, records: ReportRecords): boolean {
  const activities = (kind: string) => records.activities.some((activity) => activity.kind === kind);
  switch (key) {
    case 'overview':
      return records.highlights.length > 0 || records.kpis.length > 0;
    case 'priorities':
      return records.priorities.length > 0;
    case 'projects':
      return activities('project');
    case 'events':
      return activities('event');
    case 'testEnvironments':
      return activities('testEnvironment');
    case 'networks':
      return activities('network');
    case 'funding':
      return records.fundingApplications.length > 0;
    case 'plan':
      return records.planItems.length > 0;
    case 'purpose':
      return (records.finalProject?.partners.length ?? 0) > 0;
    case 'results':
      return records.indicators.length > 0 || records.activities.some((one) => one.status !== 'cancelled');
    case 'learning':
      return records.activities.some((one) => one.status === 'cancelled');
    default:
      return false;
  }
}

/** How far a section is: done when the consultant says so, else by whether it holds text or records. */
export function sectionStatus(section: Section, records: ReportRecords): Section['status'] {
  if (section.status === 'done') return 'done';
  return !isBlank(section.body) || hasRecords(section.key, records) ? 'inProgress' : 'empty';
}
