import type { ReportKind } from './report.ts';

/** What sets a kind of report apart, beside its sections, its layout and its recogniser. */
export type KindTraits = {
  /** What it is called, as at the start of a title. */
  name: string;
  /** One a year: it has a plan, knows the report before it, and can be rolled forward to the next year. */
  yearly: boolean;
  /** It is about one project and holds that project's head (`FinalProject`). */
  ofProject: boolean;
};

/** The kinds of report, those that are taken first when nobody says which one foremost. */
export const reportKinds: Record<ReportKind, KindTraits> = {
  annual: { name: 'Afrapportering', yearly: true, ofProject: false },
  final: { name: 'Slutrapport', yearly: false, ofProject: true },
};

/** The kind's name inside a sentence: "afrapportering". */
export function kindNoun(kind: ReportKind): string {
  return reportKinds[kind].name.toLowerCase();
}
