import { fundingStage, type FundingStage } from '#shared/domain/fundingApplication.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { sectionKey, type SectionKey } from '#shared/domain/section.ts';
import type { Attachment } from '#shared/domain/testimonial.ts';
import { addDoubt, doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import { stageOf } from '../funding/fundingStage.ts';
import type { OwnPicture, Piece } from '../piece.ts';
import { toRichText } from '../toRichText.ts';
import { ofWords } from './fieldReaders.ts';
import { ownFields } from './ownFields.ts';
import { isRich, kindOfSection, OwnRecords, type OwnRecord } from './OwnRecords.ts';
import { formIn } from './ownWords.ts';
import { settleCounting } from './settleCounting.ts';
import { spansOf, type Span } from './spansOf.ts';

/** Fields that stand apart from their record: they make none, as it may be gone from the file. */
function standsApart({ mark: { entity, path } }: Span, section: SectionKey | null): boolean {
  const [field] = path;
  if (entity === 'fundingApplication')
    return field === 'appliedYear' || field === 'stage' || field === 'form';
  if (entity === 'activity')
    return (
      field === 'form' ||
      (section === 'results' && field === 'partners') ||
      (section === 'projects' && field === 'programme')
    );
  return field === 'form';
}

/** Reads the marks of a file, piece by piece, into the records of a draft. */
export class OwnReader {
  readonly draft: Draft;
  readonly records: OwnRecords;
  /** The section being read, and what stands in it now; testimonials stand there too. */
  section: SectionKey | null = null;
  place: Attachment = null;
  #picture: OwnPicture | null = null;
  #stage: FundingStage = 'pending';
  readonly #later: (() => void)[] = [];
  readonly #deliverables = new Map<OwnRecord, Map<string, Piece[]>>();

  constructor(draft: Draft) {
    this.draft = draft;
    this.records = new OwnRecords(draft);
  }

  /** Reads a piece that stands in marks. @returns the record it is of; the last, when it is of several */
  read(piece: Piece): OwnRecord | null {
    const { spans, rest } = spansOf(piece);
    let owner: OwnRecord | null = null;
    if (piece.kind === 'image') this.picture(piece).drawn = true;
    for (const span of spans) {
      this.#enter(span);
      if (span.mark.entity === 'image') {
        this.#describe(span);
        continue;
      }
      if (standsApart(span, this.section)) {
        this.#later.push(() => {
          const record = this.records.known(span.mark);
          if (record) this.#set(record, span);
        });
        continue;
      }
      const record = this.records.of(span.mark, piece, this.section);
      if (!record) continue;
      owner = record;
      this.#enterRecord(span, record);
      if (isRich(span.mark)) continue;
      this.#set(record, span);
    }
    const rich = spans.find(({ mark }) => isRich(mark));
    if (owner && rich) this.records.addRich(owner, rich.mark.path[0] ?? '', piece);
    const form = formIn(rest);
    if (form !== '') this.draft.ledger.take(piece, owner ?? this.draft.proposals.report, form);
    return owner;
  }

  /** What the file says of a picture; words that come after it are its own. */
  picture(piece: Piece): OwnPicture {
    this.#picture = piece.own ??= { key: null, caption: '', credit: '', drawn: false };
    return piece.own;
  }

  /** Puts a piece that stands in no mark under a deliverable of its own, or under the one it hangs on. */
  addDeliverable(record: OwnRecord, piece: Piece): void {
    const groups = this.#groupsOf(record);
    const last = [...groups.keys()].at(-1);
    const hangs = piece.kind === 'item' && piece.level > 0 && last !== undefined;
    this.#deliver(record, hangs ? last : `+${piece.id}`, piece);
  }

  /** What can only be set when all of the file is read. */
  finish(): void {
    for (const set of this.#later) set();
    for (const [record, groups] of this.#deliverables)
      Object.assign(record, { deliverables: [...groups.values()].map(deliverableOf) });
    this.records.settle();
    settleCounting(this.draft);
  }

  #enter({ mark, text }: Span): void {
    if (mark.entity === 'fundingApplication' && mark.path[0] === 'stage') {
      const said = fundingStage.safeParse(mark.path[1]);
      this.#stage = stageOf(text)?.stage ?? (said.success ? said.data : this.#stage);
    }
    if (mark.entity !== 'section') return;
    const key = sectionKey.safeParse(mark.path[1]);
    if (!key.success || key.data === this.section) return;
    this.section = key.data;
    this.place = { type: 'section', section: key.data };
  }

  #describe({ mark: { key, path }, piece, text }: Span): void {
    if (this.#picture) this.#picture.key = key;
    if (this.#picture && path[0] === 'credit') this.#picture.credit = text;
    else if (this.#picture) this.#picture.caption = text;
    this.draft.ledger.take(piece, this.draft.proposals.report, text);
  }

  #enterRecord({ mark }: Span, record: OwnRecord): void {
    const { testimonials } = this.draft.proposals;
    if (mark.entity === 'testimonial' && mark.path[0] === 'quote') {
      const testimonial = testimonials.find((each) => each === record);
      if (testimonial) testimonial.attachedTo = this.place;
    }
    if (mark.entity === 'fundingApplication') Object.assign(record, { stage: this.#stage });
    // Neighbours under a heading that is gone still belong together; a table of activities is no place.
    if (mark.entity === 'activity' && this.section !== null && this.section in kindOfSection)
      this.place = { type: 'activity', activityId: record.id };
  }

  #set(record: OwnRecord, span: Span): void {
    const { mark, piece, text } = span;
    const { ledger } = this.draft;
    const [field = ''] = mark.path;
    if (field === 'form') return ledger.take(piece, record, formIn(text));
    if (field === 'stage' && mark.entity === 'fundingApplication')
      return ledger.take(piece, this.draft.proposals.report, stageOf(text) === null ? formIn(text) : text);
    if (field === 'deliverables') return this.#deliver(record, mark.path[1] ?? '', piece);
    const reader =
      mark.entity === 'image' || mark.entity === 'template' ? null : ownFields[mark.entity][field];
    // Printed, but more than a record can be made of again: it is shown as not placed.
    if (!reader) return;
    const whole = span.added !== '' && ofWords.has(reader) ? { ...span, text: text + span.added } : span;
    if (reader(record, whole, mark.path)) ledger.take(piece, record, whole.text);
    else {
      addDoubt(record, doubt.ownField);
      ledger.take(piece, record);
    }
  }

  #groupsOf(record: OwnRecord): Map<string, Piece[]> {
    const groups = this.#deliverables.get(record) ?? new Map<string, Piece[]>();
    this.#deliverables.set(record, groups);
    return groups;
  }

  #deliver(record: OwnRecord, group: string, piece: Piece): void {
    const groups = this.#groupsOf(record);
    groups.set(group, [...(groups.get(group) ?? []), piece]);
    this.draft.ledger.take(piece, record);
  }
}

/** A deliverable's lines: each its own paragraph, with the list under it. */
function deliverableOf(pieces: readonly Piece[]): RichText {
  return toRichText(
    pieces.map((piece) =>
      piece.kind === 'item' && piece.level > 0
        ? { ...piece, level: piece.level - 1 }
        : { ...piece, kind: 'paragraph' as const },
    ),
  );
}
