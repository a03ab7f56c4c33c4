import { organisationKey } from './organisationKey.ts';
import type { ReportRecords } from './records.ts';
import type { Report } from './report.ts';
import { template } from './template.ts';
import type { Template } from './template.ts';

/** The hub a template is for, as hubs are compared. No two templates share a key. */
export function hubKey({ cluster, hub }: Pick<Report, 'cluster' | 'hub'>): string {
  return `${organisationKey(cluster)}\n${organisationKey(hub)}`;
}

/** The cluster's own look, for a hub that has chosen nothing. */
export function clusterTemplate(id: string, { cluster, hub }: Pick<Report, 'cluster' | 'hub'>): Template {
  return template.parse({ id, cluster, hub });
}

/** The template of a report's hub: its own, or the cluster's look. */
export function templateOf({ template: own, report }: Pick<ReportRecords, 'template' | 'report'>): Template {
  return own ?? clusterTemplate('cluster', report);
}
