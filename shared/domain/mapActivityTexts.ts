import type { Activity } from './activity.ts';
import { assertNever } from './assertNever.ts';
import type { RichText } from './richText.ts';

/** An activity with each of its rich texts as `map` gives it back. */
export function mapActivityTexts(activity: Activity, map: (text: RichText) => RichText): Activity {
  const body = map(activity.body);
  switch (activity.kind) {
    case 'project':
      return { ...activity, body, purpose: map(activity.purpose), method: map(activity.method) };
    case 'network':
      return { ...activity, body, purpose: map(activity.purpose) };
    case 'event':
    case 'testEnvironment':
      return { ...activity, body };
    default:
      return assertNever(activity);
  }
}
