import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { shortLine } from '../draft.ts';
import { findAmounts } from '../text/findAmounts.ts';
import { stageIn } from './fundingStage.ts';
import { isFunder } from './isFunder.ts';
import { readMoney } from './readMoney.ts';

const NAME = /[”“"»«]\s*([^”“"»«]{3,120}?)\s*[”“"»«]/g;
const PAYER = /\b(?:af|hos|fra) (\p{Lu}[\p{L}-]*(?: (?:(?:af|for|og) )?\p{Lu}[\p{L}-]*)*)/gu;

/**
 * An application told in a sentence: a name in quotation marks, an amount, and how it went. Null for every other
 * sentence, also one that names two.
 */
export function applicationTold(sentence: string): Partial<FundingApplication> | null {
  const [name, another] = sentence.matchAll(NAME);
  const stage = name && !another ? stageIn(sentence) : null;
  const amounts = stage ? findAmounts(sentence) : [];
  if (!name || !stage || amounts.length === 0) return null;
  const payer = [...sentence.matchAll(PAYER)].find(([, words = '']) => isFunder(words, false))?.[1] ?? '';
  return {
    title: shortLine(name[1] ?? ''),
    stage,
    funder: shortLine(payer),
    ...readMoney(sentence, amounts).money,
  };
}
