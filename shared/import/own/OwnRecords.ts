import { activityKind, type ActivityKind } from '#shared/domain/activity.ts';
import { organisation } from '#shared/domain/organisation.ts';
import { sectionKey, type SectionKey } from '#shared/domain/section.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { toRichText } from '../toRichText.ts';
import { ownId } from './ownId.ts';

/** A record a file of this app tells of, whatever it is of. */
export type OwnRecord = Proposed<{ id: string }>;

/** The kind of activity a section tells of, each under a heading of its own. */
export const kindOfSection: Partial<Record<SectionKey, ActivityKind>> = {
  projects: 'project',
  events: 'event',
  testEnvironments: 'testEnvironment',
  networks: 'network',
};

/** Fields of rich text: their pieces, in the order they stand. */
const RICH = new Set(['body', 'purpose', 'method', 'boilerplate']);

/** True for a field of rich text. */
export function isRich({ path: [field = ''] }: Mark): boolean {
  return RICH.has(field);
}

/** The records that the marks of a file name, each made where the file first speaks of it. */
export class OwnRecords {
  readonly #draft: Draft;
  readonly #records = new Map<string, OwnRecord>();
  readonly #rich = new Map<OwnRecord, Map<string, Piece[]>>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The record of a mark when the file has told of it; undefined else. */
  known({ entity, key }: Mark): OwnRecord | undefined {
    return this.#records.get(`${entity} ${key}`);
  }

  /** The record of a mark; `section` is where it stands. Null for what no file proposes records of. */
  of(mark: Mark, piece: Piece, section: SectionKey | null): OwnRecord | null {
    const known = this.known(mark);
    if (known) return known;
    const made = this.#make(mark, piece, section);
    if (!made) return null;
    if (mark.entity !== 'report' && mark.entity !== 'section' && mark.entity !== 'finalProject')
      made.id = ownId(mark.entity, mark.key);
    this.#records.set(`${mark.entity} ${mark.key}`, made);
    return made;
  }

  /** Puts a piece at the end of a field of rich text. */
  addRich(record: OwnRecord, field: string, piece: Piece): void {
    const fields = this.#rich.get(record) ?? new Map<string, Piece[]>();
    this.#rich.set(record, fields);
    fields.set(field, [...(fields.get(field) ?? []), piece]);
    this.#draft.ledger.take(piece, record);
  }

  /** Writes the fields of rich text, when all of the file is read. */
  settle(): void {
    for (const [record, fields] of this.#rich)
      for (const [field, pieces] of fields) Object.assign(record, { [field]: toRichText(pieces) });
  }

  #make({ entity, path }: Mark, piece: Piece, within: SectionKey | null): OwnRecord | null {
    const draft = this.#draft;
    const [field = '', said = ''] = path;
    switch (entity) {
      case 'report':
        return draft.proposals.report;
      case 'finalProject':
        return draft.finalProject(piece);
      case 'section': {
        const key = sectionKey.safeParse(said);
        if (!key.success) return null;
        const made = draft.section(key.data, piece);
        const usual = sectionLists[draft.proposals.report.kind].find((each) => each.key === key.data);
        made.heading = field === 'heading' ? '' : (usual?.heading ?? '');
        return made;
      }
      case 'highlight':
        return draft.highlight(piece, null);
      case 'priority':
        return draft.priority(piece, '', null);
      case 'planItem':
        return draft.planItem(piece, '', null);
      case 'activity': {
        const kind = activityKind.safeParse(said);
        const usual = within === null ? undefined : kindOfSection[within];
        return draft.activity(kind.success ? kind.data : (usual ?? 'project'), piece, '', null);
      }
      case 'testimonial':
        return draft.testimonial(piece, null);
      case 'kpi':
        return draft.kpi(piece, '', null);
      case 'fundingApplication':
        return draft.application(piece, null);
      case 'indicator':
        return draft.indicator(piece, '', null);
      case 'organisation': {
        // What is said of the cluster, which is named on the cover.
        const name = draft.proposals.report.cluster;
        if (name === '') return null;
        const made = {
          ...organisation.parse({ id: draft.newId('organisation'), name }),
          source: { text: piece.text, where: piece.where },
          confidence: 'sure' as const,
          doubts: [],
        };
        draft.proposals.organisations.push(made);
        return made;
      }
      default:
        return null;
    }
  }
}
