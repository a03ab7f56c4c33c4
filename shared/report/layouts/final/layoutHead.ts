import type { FinalProject } from '#shared/domain/finalProject.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { formatPeriodLength } from '#shared/domain/periodLength.ts';
import { formatAmount } from '#shared/domain/money.ts';
import { financingTotal } from '#shared/domain/totals.ts';
import type { OutlineBlock, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { headingOf, textCell } from '../parts/blocks.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final;

function sourceOf(project: FinalProject, field: string): Source {
  return { entity: 'finalProject', id: project.id, field };
}

/** "01.05.2019-30.04.2021 (24 måneder)", or as much of it as is known. */
function periodText({ periodFrom, periodTo }: FinalProject): string {
  const days = [periodFrom, periodTo].filter((day) => day !== null);
  const length = formatPeriodLength(periodFrom, periodTo);
  return days.map(formatDate).join('-') + (length === '' ? '' : ` (${length})`);
}

function headTable(project: FinalProject): TableBlock[] {
  const lines = [
    { label: words.projectTitle, value: project.projectTitle.trim(), field: 'projectTitle' },
    { label: words.journalNumber, value: project.journalNumber.trim(), field: 'journalNumber' },
    { label: words.growthForum, value: project.growthForum.trim(), field: 'growthForum' },
    { label: words.period, value: periodText(project), field: 'periodFrom' },
    {
      label: words.totalCost,
      value: project.totalCost === null ? '' : formatAmount(project.totalCost),
      field: 'totalCost',
    },
  ].filter((line) => line.value !== '');
  if (lines.length === 0) return [];
  return [
    {
      type: 'table',
      role: 'projectHead',
      description: words.headDescription,
      widths: [0.36, 0.64],
      align: ['left', 'left'],
      header: null,
      rows: lines.map(({ label, value, field }) => ({
        cells: [textCell(label, { bold: true }), textCell(value)],
        source: sourceOf(project, field),
      })),
      footer: null,
    },
  ];
}

function financingTable(project: FinalProject): TableBlock[] {
  if (project.financing.length === 0) return [];
  const noted = project.financing.some((line) => line.note.trim() !== '');
  const columns = (label: string, amount: string, note: string) =>
    [label, ...(noted ? [note] : []), amount].map((text) => textCell(text));
  return [
    {
      type: 'table',
      role: 'financing',
      description: words.financingDescription,
      widths: noted ? [0.46, 0.32, 0.22] : [0.74, 0.26],
      align: noted ? ['left', 'left', 'right'] : ['left', 'right'],
      header: columns(words.financingSource, words.amount, words.note),
      rows: project.financing.map((line, index) => ({
        cells: columns(line.label.trim(), formatAmount(line.amount), line.note.trim()),
        source: sourceOf(project, `financing.${index}.amount`),
      })),
      footer: columns(words.total, formatAmount(financingTotal(project).sum), ''),
    },
  ];
}
      caption: phrases.caption.financing,

/** The head of a final report: the project in label and value, and a line for each source of financing. */
export function layoutHead(context: LayoutContext): OutlineBlock[] {
  const project = context.records.finalProject;
  if (!project) return [];
  const head = headTable(project);
  const financing = financingTable(project);
  const heading = (text: string, anchor: string, field: string) =>
    headingOf({ level: 2, text, numbered: false, anchor, source: sourceOf(project, field) });
  return [
    ...(head.length > 0 ? [heading(words.head, 'projectHead', 'projectTitle'), ...head] : []),
    ...(financing.length > 0 ? [heading(words.financing, 'financing', 'financing'), ...financing] : []),
  ];
}
