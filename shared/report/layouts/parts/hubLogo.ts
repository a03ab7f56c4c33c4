import type { Template } from '#shared/domain/template.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';

/** Takes the hub's logo onto the page: the template's own, else the cluster's; null when there is none to print. */
export function hubLogo(context: LayoutContext, template: Template): string | null {
  const { cluster } = context.records.report;
  return context.usePicture(
    template.logoId ?? context.organisation(cluster)?.logoId ?? null,
    phrases.logo(cluster),
  );
}
