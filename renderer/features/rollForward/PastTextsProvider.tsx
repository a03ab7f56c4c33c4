import { use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { PastTextsContext } from '#renderer/editor/pastTexts.ts';
import type { PastTexts } from '#renderer/editor/pastTexts.ts';
import type { Activity } from '#shared/domain/activity.ts';
import type { Section } from '#shared/domain/section.ts';
import { textField } from '#shared/domain/textField.ts';
import { textsBefore } from '#shared/import/rollForward/textsBefore.ts';
import { PreviousYear } from './previousYear.ts';
import { useTakeText } from './useTakeText.ts';

/** Tells the texts of a section's or an activity's form what last year's report says in their place. */
export function PastTextsProvider({ record, children }: { record: Section | Activity; children: ReactNode }) {
  const previous = use(PreviousYear);
  const take = useTakeText('key' in record ? 'section' : 'activity', record, previous?.report.year ?? 0);
  const past = useMemo(
    (): PastTexts | null =>
      previous && {
        year: previous.report.year,
        texts: textsBefore(record, previous),
        take: (field) => take(textField.parse(field)),
      },
    [record, previous, take],
  );
  return <PastTextsContext value={past}>{children}</PastTextsContext>;
}
