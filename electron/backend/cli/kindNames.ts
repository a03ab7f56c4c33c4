import type { ReportKind } from '#shared/domain/report.ts';

/** What each kind of report is called on the command line's screen. */
export const kindNames: Record<ReportKind, string> = { annual: 'Afrapportering', final: 'Slutrapport' };
