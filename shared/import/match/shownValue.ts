import { project } from '#shared/domain/activity.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { outcome } from '#shared/domain/highlight.ts';
import { formatDate, isoDate } from '#shared/domain/isoDate.ts';
import { formatAmount } from '#shared/domain/money.ts';
import { plainText, richText } from '#shared/domain/richText.ts';
import { phrases } from '#shared/report/layouts/phrases.ts';

const AMOUNTS = new Set(['support', 'regionShare', 'totalBudget', 'totalCost', 'amount']);

/** What is chosen among the program's own names, as the report prints it; null for what somebody wrote. */
function chosenWord(field: string, value: string): string | null {
  // That an activity was cancelled is all its field has to say.
  if (field === 'status') return '';
  if (field === 'outcome') return phrases.outcome(outcome.parse(value), '');
  const stage = field === 'stage' ? project.shape.stage.parse(value) : null;
  return stage && phrases.project.stageName(stage);
}

/** What a field of a record says, on one line; empty for one that is only set or not. */
export function shownValue(field: string, value: unknown): string {
  if (typeof value === 'string') {
    const written = isoDate.safeParse(value).success ? formatDate(value) : value.trim();
    return chosenWord(field, value) ?? written;
  }
  if (typeof value === 'number') return AMOUNTS.has(field) ? formatAmount(value) : formatNumber(value);
  if (Array.isArray(value)) {
    const text = richText.safeParse(value);
    if (text.success) return plainText(text.data).replace(/\s+/g, ' ').trim();
    return value
      .map((each) => shownValue(field, each))
      .filter((each) => each !== '')
      .join(', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  const said: unknown[] = ['organisation', 'label'].flatMap((key) => Reflect.get(value, key) ?? []);
  return shownValue(field, said.length > 0 ? said : Object.values(value));
}
