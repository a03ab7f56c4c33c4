import type { FundingStage } from '#shared/domain/fundingApplication.ts';

/** A line that announces a list of applications: their stage, and the year it names. */
export type StageLine = { stage: FundingStage; year: number | null };

const STAGES: readonly (readonly [RegExp, FundingStage])[] = [
  [/afslag|afvist|ikke (?:bevilget|imødekommet|støttet)|uden held/i, 'rejected'],
  [
    /pipeline|(?:ej|ikke) (?:er |endnu )?afgjort|under vurdering|afventer|under behandling|ikke fået svar|uafgjort|indsendt|endnu ikke/i,
    'pending',
  ],
  [/kører|i gang|igangværende|løbende|fortsat(?:te)?\b/i, 'running'],
  [/afslutte(?:t|de)/i, 'finished'],
  [/succes|bevilg|bevilling|tilsagn|imødekomm|hjemtag|tildelt|opnået|godkendt|støttede/i, 'granted'],
  [/\b(?:an)?søgt\b|ansøgninger/i, 'pending'],
];

/** The stage a sentence speaks of; null when it speaks of none. */
export function stageIn(text: string): FundingStage | null {
  return STAGES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The stage a heading, a label or a cell speaks of; null for other lines. */
export function stageOf(text: string): StageLine | null {
  const stage = text.length > 120 ? null : stageIn(text);
  if (!stage) return null;
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  return { stage, year: year === undefined ? null : Number(year) };
}
