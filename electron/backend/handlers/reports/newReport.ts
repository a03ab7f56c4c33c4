import { report } from '#shared/domain/report.ts';
import type { Report, ReportKind } from '#shared/domain/report.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';

/** What the consultant chooses when a report is made; an empty title means the usual one. */
export type ReportChoice = { kind: ReportKind; year: number; title: string };

/** What stands in the frame of a hub's first report. Later ones take it from the report before them. */
const usualFrame = {
  recipient: 'Region Nordjylland',
  cluster: 'Danish Life Science Cluster',
  clusterAbbreviation: 'DLSC',
  hub: 'Nordjylland',
};

function frameOf(previous: Report | null) {
  if (!previous) return usualFrame;
  const { recipient, cluster, clusterAbbreviation, hub, agreement, mainGoal } = previous;
  return { recipient, cluster, clusterAbbreviation, hub, agreement, mainGoal };
}

/**
 * The cover and frame of a new report. A project's report is called what its kind is, and the project's title stands under it.
 * @param previous the report of the same kind that came before it, or null
 */
export function newReport(id: string, choice: ReportChoice, previous: Report | null): Report {
  const { kind, year } = choice;
  const chosen = choice.title.trim();
  const { name, yearly, ofProject } = reportKinds[kind];
  const usual = `${name} aktiviteter ${year} og forslag til handlingsplan ${year + 1}`;
  return report.parse({
    ...frameOf(previous),
    ...(ofProject ? { title: name, subtitle: chosen } : { title: chosen || usual }),
    previousReportId: yearly ? (previous?.id ?? null) : null,
    id,
    kind,
    year,
    // The last year there is has no year after it.
    planYear: Math.min(year + 1, 2100),
  });
}
