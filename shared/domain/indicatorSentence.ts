import { formatFigure, formatNumber } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { indicatorResult } from './indicatorResult.ts';

/** Units that say no more than that something was counted, as one does that the label begins with. */
const COUNTED = /^(?:|antal|stk\.?|styk|personer|enheder)$/i;

/** First letter small, but for names and abbreviations ("EU-projekter"). */
function small(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The figure's part of the sentence and how it is held against the target: subject and predicate without an end. */
function statement(indicator: Indicator, figure: string): string {
  const label = indicator.label
    .trim()
    .replace(/[.:]$/, '')
    .replace(/^antal(?:let af)?\s+/i, '');
  const unit = indicator.unit.trim();
  // "Virksomheder, der svarede på undersøgelsen" already holds the sentence: 226 virksomheder svarede på den.
  const clause = /^([^,]+?),? (?:der|som) (\p{Ll}.+)$/u.exec(label);
  const counted = COUNTED.test(unit) || label.toLowerCase().startsWith(unit.toLowerCase());
  if (clause && counted) return `${figure} ${small(clause[1] ?? '')} ${clause[2] ?? ''}`;
  if (counted) return `projektet nåede ${figure} ${small(label)}`;
  return `resultatet for ${small(label)} blev ${figure} ${unit}`;
}

/**
 * A sentence for chapter 2 made of an indicator: "226 virksomheder svarede på undersøgelsen mod et mål på 120.", with
 * the explanation after it when the target was missed. Null while there is no label or nothing was reached yet.
 */
export function indicatorSentence(indicator: Indicator): string | null {
  const { actual, actualQualifier, target, explanation } = indicator;
  if (actual === null || indicator.label.trim() === '') return null;
  const { difference, reached } = indicatorResult(indicator);
  const said = capital(statement(indicator, formatFigure(actual, actualQualifier)));
  if (target === null || difference === null) return `${said}.`;
  const goal = formatNumber(target);
  if (difference === 0) return `${said}, præcis som målet var.`;
  if (reached === true) return `${said} mod et mål på ${goal}.`;
  const why = explanation.trim();
  return [
    `${said}. Målet på ${goal} blev dermed ikke nået.`,
    why === '' || /[.!?…]$/.test(why) ? why : `${why}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
