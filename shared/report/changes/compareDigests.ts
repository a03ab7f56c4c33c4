import type { DigestPart, ReportDigest } from '#shared/domain/reportDigest.ts';

/** A field that is new, says something else, or is gone. `part` is as it is now, or as it was when it is gone. */
export type ReportChange = {
  kind: 'added' | 'changed' | 'removed';
  part: DigestPart;
  /** What a changed field said before. */
  before: string | null;
};

/** What changed from one export to another, in the order of print; what is gone stands last in its chapter. */
export function compareDigests(before: ReportDigest, after: ReportDigest): ReportChange[] {
  const old = new Map(before.map((part) => [part.key, part]));
  const kept = new Set(after.map((part) => part.key));
  const changes = [
    ...after.flatMap((part): ReportChange[] => {
      const was = old.get(part.key);
      if (!was) return [{ kind: 'added', part, before: null }];
      return was.hash === part.hash ? [] : [{ kind: 'changed', part, before: was.text }];
    }),
    ...before
      .filter((part) => !kept.has(part.key))
      .map((part): ReportChange => ({ kind: 'removed', part, before: null })),
  ];
  const order = [...new Set([...after, ...before].map(({ section }) => section))];
  return changes.toSorted((a, b) => order.indexOf(a.part.section) - order.indexOf(b.part.section));
}
