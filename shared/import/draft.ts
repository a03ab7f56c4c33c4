import { activity, type Activity, type ActivityKind } from '#shared/domain/activity.ts';
import { finalProject } from '#shared/domain/finalProject.ts';
import { fundingApplication, type FundingApplication } from '#shared/domain/fundingApplication.ts';
import { highlight, type Highlight } from '#shared/domain/highlight.ts';
import { indicator, type Indicator } from '#shared/domain/indicator.ts';
import { kpi, type Kpi } from '#shared/domain/kpi.ts';
import { planItem, type PlanItem } from '#shared/domain/planItem.ts';
import { priority, type Priority } from '#shared/domain/priority.ts';
import { report, type ReportKind } from '#shared/domain/report.ts';
import { section, type Section, type SectionKey } from '#shared/domain/section.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { testimonial, type Testimonial } from '#shared/domain/testimonial.ts';
import type { Doubt } from './doubt.ts';
import { Ledger } from './ledger.ts';
import type { Piece } from './piece.ts';
import type { Proposals, Proposed } from './proposal.ts';

const REPORT_ID = 'import-report';

/** A line for a field of one line (500 characters); what does not fit is listed as not placed by the ledger. */
export function shortLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** An import under way: the proposals so far, and the account of what the file's pieces became. */
export class Draft {
  readonly ledger = new Ledger();
  readonly proposals: Proposals;
  #ids = 0;

  /** `year` is the report's own; `first` is where the file begins. */
  constructor(kind: ReportKind, year: number, first: Piece | undefined) {
    const source = { text: first?.text ?? '', where: first?.where ?? 'Dokumentet' };
    this.proposals = {
      report: {
        ...report.parse({ id: REPORT_ID, kind, year, planYear: year + 1 }),
        source,
        confidence: 'sure',
        doubts: [],
      },
      sections: [],
      highlights: [],
      priorities: [],
      activities: [],
      testimonials: [],
      kpis: [],
      fundingApplications: [],
      planItems: [],
      organisations: [],
      finalProject: null,
      indicators: [],
      notPlaced: [],
    };
  }

  get year(): number {
    return this.proposals.report.year;
  }

  newId(entity: string): string {
    this.#ids += 1;
    return `import-${entity}-${this.#ids}`;
  }

  /** The section of a key, made when it is not there yet. */
  section(key: SectionKey, piece: Piece, why: Doubt | null = null): Proposed<Section> {
    const known = this.proposals.sections.find((each) => each.key === key);
    if (known) return known;
    const usual = sectionLists[this.proposals.report.kind].find((each) => each.key === key);
    const made = this.#propose(
      section.parse({
        ...this.#keys('section'),
        key,
        heading: shortLine(piece.text),
        level: usual?.level ?? 1,
        order: this.proposals.sections.length,
        status: 'inProgress',
      }),
      piece,
      why,
    );
    this.proposals.sections.push(made);
    return made;
  }

  highlight(piece: Piece, why: Doubt | null): Proposed<Highlight> {
    const list = this.proposals.highlights;
    return this.#add(list, highlight.parse({ ...this.#keys('highlight'), order: list.length }), piece, why);
  }

  priority(piece: Piece, title: string, why: Doubt | null): Proposed<Priority> {
    const list = this.proposals.priorities;
    const made = priority.parse({ ...this.#keys('priority'), title: shortLine(title), order: list.length });
    return this.#add(list, made, piece, why);
  }

  planItem(piece: Piece, title: string, why: Doubt | null): Proposed<PlanItem> {
    const list = this.proposals.planItems;
    const { planYear } = this.proposals.report;
    const made = planItem.parse({
      ...this.#keys('planItem'),
      title: shortLine(title),
      planYear,
      order: list.length,
    });
    return this.#add(list, made, piece, why);
  }

  activity<K extends ActivityKind>(
    kind: K,
    piece: Piece,
    title: string,
    why: Doubt | null,
  ): Proposed<Extract<Activity, { kind: K }>> {
    const list = this.proposals.activities;
    // Counted over all kinds: a table of what was done has them side by side.
    const keys = { ...this.#keys('activity'), order: list.length };
    const made = activity.parse({ ...keys, kind, title: shortLine(title) });
    const proposed = this.#add(list, made, piece, why);
    return proposed as Proposed<Extract<Activity, { kind: K }>>;
  }

  testimonial(piece: Piece, why: Doubt | null): Proposed<Testimonial> {
    const list = this.proposals.testimonials;
    const made = testimonial.parse({ ...this.#keys('testimonial'), order: list.length });
    return this.#add(list, made, piece, why);
  }

  kpi(piece: Piece, label: string, why: Doubt | null): Proposed<Kpi> {
    const list = this.proposals.kpis;
    const made = kpi.parse({ ...this.#keys('kpi'), label: shortLine(label), order: list.length });
    return this.#add(list, made, piece, why);
  }

  application(piece: Piece, why: Doubt | null): Proposed<FundingApplication> {
    const list = this.proposals.fundingApplications;
    const made = fundingApplication.parse({ ...this.#keys('funding'), order: list.length });
    return this.#add(list, made, piece, why);
  }

  indicator(piece: Piece, label: string, why: Doubt | null): Proposed<Indicator> {
    const list = this.proposals.indicators;
    const made = indicator.parse({ ...this.#keys('indicator'), label: shortLine(label), order: list.length });
    return this.#add(list, made, piece, why);
  }

  /** The head of a final report, made the first time it is asked for. */
  finalProject(piece: Piece): NonNullable<Proposals['finalProject']> {
    this.proposals.finalProject ??= this.#propose(
      finalProject.parse(this.#keys('finalProject')),
      piece,
      null,
    );
    return this.proposals.finalProject;
  }

  #keys(entity: string): { id: string; reportId: string } {
    return { id: this.newId(entity), reportId: REPORT_ID };
  }

  #propose<T extends object>(record: T, piece: Piece, why: Doubt | null): Proposed<T> {
    return {
      ...record,
      source: { text: piece.text, where: piece.where },
      confidence: why === null ? 'sure' : 'doubtful',
      doubts: why === null ? [] : [why],
    };
  }

  #add<T extends object, R extends T>(
    list: Proposed<T>[],
    record: R,
    piece: Piece,
    why: Doubt | null,
  ): Proposed<R> {
    const made = this.#propose(record, piece, why);
    list.push(made);
    return made;
  }
}
