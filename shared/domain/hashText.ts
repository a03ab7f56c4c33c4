/** FNV-1a's prime for 32 bits. */
const PRIME = 0x01000193;

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** A short name for a text, so that two can be told apart: 64 bits of FNV-1a. Nothing secret rests on it. */
export function hashText(text: string): string {
  return [0x811c9dc5, 0x9e3779b9].map((seed) => fnv(text, seed).toString(36)).join('.');
}
