import type { Store } from '#db/store.ts';
import type { FieldProblem } from '../../fieldProblem.ts';

/** What a kind of record is called: "udtalelse", "udtalelsen". */
export type Noun = { one: string; the: string };

/** What holds for the records of one entity beyond their schema. */
export type RecordRule<T> = {
  noun(record: T): Noun;
  /** What tells this record from others of its kind; may be empty. */
  name(record: T): string;
  /** False for records that are made by a command of their own, so that saving an unknown one is an error. */
  madeBySaving: boolean;
  /** What does not hold against the rest of the store. `previous` is the stored record, or null for a new one. */
  problems(record: T, previous: T | null, store: Store): FieldProblem[];
  /** The record as it is to be stored, where that is more than what was sent. */
  settle?(record: T, previous: T | null): T;
  /** What other records do when this one has been saved. */
  follow?(record: T, previous: T | null, store: Store): void;
  /** Lets go of the record, before it is deleted. */
  release?(record: T, store: Store): void;
};
