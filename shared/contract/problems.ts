import { z } from 'zod';

/** What went wrong where nobody foresaw it: the only words about an error that are ever written down. */
export const problemPlace = z.enum([
  'start',
  'shell',
  'engine',
  'engineStopped',
  'commandLine',
  'window',
  'windowGone',
  'drawing',
  'print',
  'printing',
  'link',
  'asking',
  'windowSize',
  'licences',
]);
export type ProblemPlace = z.output<typeof problemPlace>;

/** Those a page of ours can tell of. */
export const pageProblemPlace = problemPlace.extract(['window', 'drawing', 'print']);
export type PageProblemPlace = z.output<typeof pageProblemPlace>;

/**
 * An error as it goes from one thread to another: its class and code and those of its causes, and its stack. Still to be
 * made safe: a stack names folders, and whoever throws decides what a class is called.
 */
export const errorFacts = z.object({
  errors: z.array(z.object({ name: z.string().max(200), code: z.string().max(200) })).max(4),
  stack: z.string().max(20_000),
});
export type ErrorFacts = z.output<typeof errorFacts>;
