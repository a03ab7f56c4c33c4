import { formatLongDate } from '#shared/domain/isoDate.ts';
import { printedRecords } from '#shared/domain/printedRecords.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { layoutAnnual } from './annual/layoutAnnual.ts';
import { layoutFinal } from './final/layoutFinal.ts';
import { fillPlaceholders } from '#shared/domain/placeholders.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import { designOf } from '#shared/report/design/designOf.ts';
import { newLayoutContext } from './layoutContext.ts';
import type { LayoutContext } from './layoutContext.ts';
import { hubLogo } from './parts/hubLogo.ts';
import { numberCaptions } from './parts/numberCaptions.ts';
import { numberHeadings } from './parts/numberHeadings.ts';
import { resolveReferences } from './parts/resolveReferences.ts';
import { phrases } from './phrases.ts';

/** The layout of each kind of report. */
const layouts: Record<ReportKind, (context: LayoutContext) => OutlineBlock[]> = {
  annual: layoutAnnual,
  final: layoutFinal,
};

function headerLogo(context: LayoutContext, template: Template): string | null {
  return template.logoPlace === 'header' || template.logoPlace === 'coverAndHeader'
    ? hubLogo(context, template)
    : null;
}

/** What the file and its pages are called: a report of a project by that project too, as "Slutrapport" is what they all are. */
function titleOf({ report, finalProject }: ReportRecords): string {
  const { name, ofProject } = reportKinds[report.kind];
  const own = report.title.trim() || `${name} ${report.year}`;
  const project = ofProject ? (finalProject?.projectTitle.trim() ?? '') : '';
  return own.includes(project) ? own : `${own}: ${project}`;
}

/**
 * Lays a report out as blocks, as its hub's template has it: which sections, in what order, and how they look. `today` (ISO) decides which consents still hold and dates the
 * draft mark. Pure: the same records give the same outline, and nothing in the records is changed.
 */
export function layoutReport(stored: ReportRecords, today: string): Outline {
  const records = printedRecords(stored);
  const { report } = records;
  const { context, images } = newLayoutContext(records, today);
  const template = templateOf(records);
  const design = designOf(template);
  const numbered = numberCaptions(numberHeadings(layouts[report.kind](context), design.numbered));
  const blocks = resolveReferences(numbered, records.sections);
  const subject = reportKinds[report.kind].name;
  const title = titleOf(records);
  return {
    title,
    subject: `${subject} ${report.year}`,
    author: report.hub.trim() || report.cluster.trim(),
    language: report.language,
    design,
    runningTitle: fillPlaceholders(template.headerText, report, title),
    runningFoot: fillPlaceholders(template.footerText, report, title),
    headerLogoId: headerLogo(context, template),
    draft: report.state === 'draft' ? phrases.draft(formatLongDate(today)) : null,
    blocks,
    images,
  };
}
