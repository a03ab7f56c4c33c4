import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { ReferenceChoices } from '#renderer/editor/referenceChoices.ts';
import { today } from '#renderer/ui/today.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { referenceTargets } from '#shared/report/layouts/parts/referenceTargets.ts';
import type { ReferenceTarget } from '#shared/report/layouts/parts/referenceTargets.ts';

/** Tells the texts of a report what they can refer to, when the window has time for it. */
export function ReferenceProvider({ records, children }: { records: ReportRecords; children: ReactNode }) {
  const deferred = useDeferredValue(records);
  const [keep] = useState(createKeeper);
  const choices = useMemo(
    () => keep(referenceTargets(layoutReport(deferred, today()).blocks, deferred.sections)),
    [deferred, keep],
  );
  return <ReferenceChoices value={choices}>{children}</ReferenceChoices>;
}

/** Gives back the very list of last time while it says the same, so that no text is drawn anew for it. */
function createKeeper(): (next: readonly ReferenceTarget[]) => readonly ReferenceTarget[] {
  let kept: readonly ReferenceTarget[] = [];
  return (next) => {
    if (JSON.stringify(next) !== JSON.stringify(kept)) kept = next;
    return kept;
  };
}
