import { factsOf } from '#shared/contract/factsOf.ts';
import type { ErrorFacts, ProblemPlace } from '#shared/contract/problems.ts';
import { appRoot } from './appRoot.ts';
import { placeTexts } from './placeTexts.ts';
import { safeProblem } from './safeProblem.ts';

/** The address of the app's pages. */
const PAGES = 'hubrapport://app/';

let keep = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says where this thread's lines go: to stderr unless it is told otherwise. */
export function keepProblems(keeper: (line: string) => void): void {
  keep = keeper;
}

/** Keeps a line that is safe already, as another thread of the app made it. */
export function keepLine(line: string): void {
  keep(line);
}

/** Notes what a page told of. */
export function noteFacts(place: ProblemPlace, facts: ErrorFacts): void {
  keep(`${new Date().toISOString()} ${placeTexts[place]}: ${safeProblem(facts, [appRoot, PAGES])}`);
}

/** Notes what nobody foresaw, on one line and in the safe form alone: whatever its message says stays behind. */
export function noteProblem(place: ProblemPlace, error: unknown): void {
  noteFacts(place, factsOf(error));
}
