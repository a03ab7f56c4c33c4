import type { CommandOutput } from '#shared/contract/commands.ts';
import type { Context } from '../../context.ts';

/** Deletes what the store knows of a person, in all reports and in the history; steps taken so far can no longer be undone. */
export function deletePerson(
  { name, fromTexts }: { name: string; fromTexts: boolean },
  context: Context,
): CommandOutput<'person.delete'> {
  const { store, clock } = context;
  const { testimonials, texts, reportIds } = store.people.forget(name, { fromTexts, now: clock() });
  context.announce({ reportIds, store: true });
  return { testimonials, texts };
}
