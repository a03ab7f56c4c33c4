/** What belongs together with its slash and offers no choice. */
const FIXED = /^(?:og\/eller|[aikp]\/s|m\/k|u\/s)$/i;

/**
 * The labels that one such as "EU’s Socialfond/Regionalfond" offers to choose between, each with one of the words in
 * its place; empty for a label that asks nothing.
 */
export function labelChoices(label: string): string[] {
  const found = [...label.matchAll(/\p{L}[\p{L}\p{N}-]*(?:\/\p{L}[\p{L}\p{N}-]*)+/gu)].find(
    ([words]) => !FIXED.test(words),
  );
  if (!found) return [];
  const [words] = found;
  const choices = words.split('/').map((word) => {
    const before = label.slice(0, found.index);
    return `${before}${word}${label.slice(found.index + words.length)}`;
  });
  return [...new Set(choices)];
}
