import { factsOf } from '#shared/contract/factsOf.ts';
import type { PageProblemPlace } from '#shared/contract/problems.ts';

/** Where the page's own files lie, as the log knows them on every runtime. */
const FILES = 'hubrapport://app/';

/** Has what nobody foresaw noted in the log on this machine; what its message says stays here. */
export function noteProblem(place: PageProblemPlace, thrown: unknown): void {
  const { errors, stack } = factsOf(thrown);
  const facts = { errors, stack: stack.replaceAll(new URL('.', location.href).href, FILES) };
  // Never rejects: what goes wrong is an answer, and there is nobody left to tell of it.
  void window.hubrapport.call('errorReport.note', { place, facts });
}

/** Notes every error of the page that nothing catches. */
export function watchProblems(): void {
  window.addEventListener('error', ({ error }) => {
    // Without an error it is the browser's own remark, such as a layout that needed one more turn.
    if (error) noteProblem('window', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => noteProblem('window', reason));
}
