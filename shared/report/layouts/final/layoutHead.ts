import type { FinalProject } from '#shared/domain/finalProject.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { formatPeriodLength } from '#shared/domain/periodLength.ts';
import { formatAmount } from '#shared/domain/money.ts';
import { financingTotal } from '#shared/domain/totals.ts';
import type { OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { headingOf, runsCell, textCell } from '../parts/blocks.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final;

function sourceOf(project: FinalProject, field: string): Source {
  return { entity: 'finalProject', id: project.id, field };
}

/** "01.05.2019-30.04.2021 (24 måneder)", or as much of it as is known. */
function periodRuns(project: FinalProject): Run[] {
  const days = (['periodFrom', 'periodTo'] as const).flatMap((field) => {
    const day = project[field];
    return day === null ? [] : [fieldRun(formatDate(day), sourceOf(project, field))];
  });
  const length = formatPeriodLength(project.periodFrom, project.periodTo);
  return [
    ...days.flatMap((day, at) => (at === 0 ? [day] : [{ text: '-' }, day])),
    { text: length === '' ? '' : ` (${length})` },
  ];
}

function headTable(project: FinalProject): TableBlock[] {
  const line = (label: string, text: string, field: string) => ({
    label,
    runs: [fieldRun(text, sourceOf(project, field))],
    field,
  });
  const cost = project.totalCost === null ? '' : formatAmount(project.totalCost);
  const lines = [
    line(words.projectTitle, project.projectTitle.trim(), 'projectTitle'),
    line(words.journalNumber, project.journalNumber.trim(), 'journalNumber'),
    line(words.growthForum, project.growthForum.trim(), 'growthForum'),
    { label: words.period, runs: periodRuns(project), field: 'periodFrom' },
    line(words.totalCost, cost, 'totalCost'),
  ].filter(({ runs }) => runs.some(({ text }) => text !== ''));
  if (lines.length === 0) return [];
  return [
    {
      type: 'table',
      role: 'projectHead',
      description: words.headDescription,
      widths: [0.36, 0.64],
      align: ['left', 'left'],
      header: null,
      rows: lines.map(({ label, runs, field }) => ({
        cells: [textCell(label, { bold: true }), runsCell(runs)],
        source: sourceOf(project, field),
      })),
      footer: null,
    },
  ];
}

function financingTable(project: FinalProject): TableBlock[] {
  if (project.financing.length === 0) return [];
  const noted = project.financing.some((line) => line.note.trim() !== '');
  const columns = (label: string, amount: string, note: string, of?: (field: string) => Source) => {
    const cell = (text: string, field: string) => textCell(text, of ? { of: [of(field)] } : {});
    return [cell(label, 'label'), ...(noted ? [cell(note, 'note')] : []), cell(amount, 'amount')];
  };
  return [
    {
      type: 'table',
      role: 'financing',
      description: words.financingDescription,
      caption: phrases.caption.financing,
      widths: noted ? [0.46, 0.32, 0.22] : [0.74, 0.26],
      align: noted ? ['left', 'left', 'right'] : ['left', 'right'],
      header: columns(words.financingSource, words.amount, words.note),
      rows: project.financing.map((line, index) => ({
        cells: columns(line.label.trim(), formatAmount(line.amount), line.note.trim(), (field) =>
          sourceOf(project, `financing.${index}.${field}`),
        ),
        source: sourceOf(project, `financing.${index}.amount`),
      })),
      footer: columns(words.total, formatAmount(financingTotal(project).sum), ''),
    },
  ];
}

/** The head of a final report: the project in label and value, and a line for each source of financing. */
export function layoutHead(context: LayoutContext): OutlineBlock[] {
  const project = context.records.finalProject;
  if (!project) return [];
  const head = headTable(project);
  const financing = financingTable(project);
  // The first of them opens the text, and is of the first level as every first heading is.
  const heading = (text: string, anchor: string, field: string, opens: boolean) =>
    headingOf({
      level: opens ? 1 : 2,
      text,
      numbered: false,
      anchor,
      pageBreakBefore: opens,
      source: sourceOf(project, field),
    });
  const opens = head.length > 0;
  return [
    ...(opens ? [heading(words.head, 'projectHead', 'projectTitle', true), ...head] : []),
    ...(financing.length > 0
      ? [heading(words.financing, 'financing', 'financing', !opens), ...financing]
      : []),
  ];
}
