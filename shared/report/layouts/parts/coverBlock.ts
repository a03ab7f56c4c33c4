import { reportKinds } from '#shared/domain/reportKinds.ts';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import type { CoverBlock, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { hubLogo } from './hubLogo.ts';

/** The cover, the same for both kinds of report; `period` is what the report covers. */
export function coverBlock(context: LayoutContext, period: string): CoverBlock {
  const { report } = context.records;
  const words = phrases.cover;
  const of = (field: string): Source => ({ entity: 'report', id: report.id, field });
  const statusDate = report.statusDate === null ? '' : formatLongDate(report.statusDate);
  const facts = [
    { label: words.period, value: period, of: of(period === String(report.year) ? 'year' : 'form') },
    { label: words.hub, value: report.hub.trim(), of: of('hub') },
    { label: words.agreement, value: report.agreement.trim(), of: of('agreement') },
    { label: words.statusDate, value: statusDate, of: of('statusDate') },
  ];
  const template = templateOf(context.records);
  const onCover = template.logoPlace === 'cover' || template.logoPlace === 'coverAndHeader';
  return {
    type: 'cover',
    title: report.title.trim() || `${reportKinds[report.kind].name} ${report.year}`,
    subtitle: report.subtitle.trim(),
    recipient: report.recipient.trim(),
    // The kind is known by no other word than the title's.
    of: {
      title: of(`title.${report.kind}`),
      subtitle: of('subtitle'),
      recipient: of('recipient'),
      organisation: of('cluster'),
    },
    facts: facts.filter((fact) => fact.value !== ''),
    logoId: onCover ? hubLogo(context, template) : null,
    organisation: report.cluster.trim(),
    draft: report.state === 'draft' ? phrases.draft(formatLongDate(context.today)) : null,
    source: { entity: 'report', id: report.id, field: 'title' },
  };
}
