import { unquote } from './plainText.ts';

/** Letters that stand for a name: capitals and figures, two capitals at least. */
const LETTERS = String.raw`(?=[\p{N}-]*\p{Lu}[\p{N}-]*\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,13}`;
const BEFORE = new RegExp(String.raw`^(${LETTERS})(?::\s+|\s+[–—-]\s*|[–—]\s*)(\p{L}.*)$`, 'su');
const BEHIND = new RegExp(String.raw`^(.*\S)\s*\((${LETTERS})\)$`, 'su');

/** "FLEX: Fleksible senge", "LLIB – Living Lab Booster", "Ro om natten (RON)" → title and acronym; '' when it has none. */
export function splitAcronym(title: string): { title: string; acronym: string } {
  const before = BEFORE.exec(title);
  if (before) return { title: unquote(before[2] ?? ''), acronym: before[1] ?? '' };
  const behind = BEHIND.exec(title);
  return behind ? { title: behind[1] ?? '', acronym: behind[2] ?? '' } : { title, acronym: '' };
}
