import { hubKey } from '#shared/domain/templateOf.ts';
import type { Store } from '#db/store.ts';

type Hub = { cluster: string; hub: string };

/**
 * The template goes along when its hub is called something else: when no report has the old name any more, and nobody
 * has made a template for the new one.
 */
export function followHub(from: Hub, to: Hub, { tables }: Store): void {
  const key = hubKey(to);
  if (hubKey(from) === key || tables.template.listBy('hub_key', key).length > 0) return;
  if (tables.report.list().some((report) => hubKey(report) === hubKey(from))) return;
  for (const template of tables.template.listBy('hub_key', hubKey(from))) {
    tables.template.update({ ...template, cluster: to.cluster, hub: to.hub });
  }
}
