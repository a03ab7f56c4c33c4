import type { Report } from './report.ts';
import { reportKinds } from './reportKinds.ts';

/** What tells a report from others: its title, or its subtitle when the title says no more than the kind's name. */
export function reportTitle({ kind, title, subtitle }: Pick<Report, 'kind' | 'title' | 'subtitle'>): string {
  return title.trim() === reportKinds[kind].name && subtitle.trim() !== '' ? subtitle : title;
}
