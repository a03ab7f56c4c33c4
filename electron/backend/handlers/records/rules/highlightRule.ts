import type { Highlight } from '#shared/domain/highlight.ts';
import { ownReport } from '../ownReport.ts';
import type { RecordRule } from '../recordRule.ts';

export const highlightRule: RecordRule<Highlight> = {
  noun: () => ({ one: 'overblikspunkt', the: 'overblikspunktet' }),
  name: (record) => record.leadPhrase || record.text,
  madeBySaving: true,
  problems: ownReport,
};
