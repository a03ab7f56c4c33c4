import { formatLongDate } from '#shared/domain/isoDate.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import type { CoverBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { hubLogo } from './hubLogo.ts';

/** The cover, the same for both kinds of report; `period` is what the report covers. */
export function coverBlock(context: LayoutContext, period: string): CoverBlock {
  const { report } = context.records;
  const words = phrases.cover;
  const facts = [
    { label: words.period, value: period },
    { label: words.hub, value: report.hub.trim() },
    { label: words.agreement, value: report.agreement.trim() },
    { label: words.statusDate, value: report.statusDate === null ? '' : formatLongDate(report.statusDate) },
  ];
  const template = templateOf(context.records);
  const onCover = template.logoPlace === 'cover' || template.logoPlace === 'coverAndHeader';
  return {
    type: 'cover',
    title: report.title.trim() || `${words.subject[report.kind]} ${report.year}`,
    subtitle: report.subtitle.trim(),
    recipient: report.recipient.trim(),
    facts: facts.filter((fact) => fact.value !== ''),
    logoId: onCover ? hubLogo(context, template) : null,
    organisation: report.cluster.trim(),
    draft: report.state === 'draft' ? phrases.draft(formatLongDate(context.today)) : null,
    source: { entity: 'report', id: report.id, field: 'title' },
  };
}
