import { plainText } from '#shared/domain/richText.ts';
import { fold } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';
import { identityOf } from './identityOf.ts';
import type { ImportedRecord } from './importedRecord.ts';

const ALIKE = 0.7;

/** The text of a record beside its name, which tells it when it has got another one; '' for too little to tell. */
function bodyOf({ entity, record }: ImportedRecord): string {
  switch (entity) {
    case 'highlight':
      return fold(record.text);
    case 'priority':
    case 'planItem':
      return fold(record.deliverables.map(plainText).join(' '));
    case 'activity':
      return fold(plainText(record.body));
    default:
      return '';
  }
}

function figuresIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** How alike two records are, 0 to 1: by what they are known by, or by their text. */
function likeness(a: ImportedRecord, b: ImportedRecord): number {
  const [one, other] = [identityOf(a), identityOf(b)];
  // "Workshop 1" is not "Workshop 2".
  const named = figuresIn(one) === figuresIn(other) ? similarity(one, other, ALIKE) : 0;
  const body = bodyOf(a);
  return Math.max(named, body.length >= 40 && body === bodyOf(b) ? 0.99 : 0);
}

/** The record that a proposal most likely speaks of, of those no other proposal is about; undefined for none. */
export function likeliest(
  proposal: ImportedRecord,
  left: readonly ImportedRecord[],
): ImportedRecord | undefined {
  if (proposal.entity === 'organisation') return undefined;
  const [best] = left
    .filter(
      ({ entity, record }) =>
        entity === proposal.entity &&
        (entity !== 'activity' || proposal.entity !== 'activity' || record.kind === proposal.record.kind),
    )
    .map((each) => ({ each, alike: likeness(proposal, each) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((a, b) => b.alike - a.alike);
  return best?.each;
}
