import { levelName } from '#shared/domain/levelName.ts';

/**
 * Finds a person's name in text, as a word of its own: case and the width of spaces do not count, and a genitive ("Ida
 * Prøves") is the name too. An empty name is found nowhere.
 */
export function namePattern(name: string): RegExp {
  const words = levelName(name)
    .split(' ')
    .map((word) => RegExp.escape(word));
  if (words.join('') === '') return /(?!)/g;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?=['’]?s?(?![\\p{L}\\p{N}]))`, 'giu');
}
