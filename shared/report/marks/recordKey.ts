/** Seven figures and letters that stand for a record: the same for the same id, and nothing can be read out of them. */
export function recordKey(id: string): string {
  let low = 0x811c9dc5;
  let high = 0x27d4eb2f;
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + (low >>> 13);
  }
  const number = (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
  return (number % 36 ** 7).toString(36).padStart(7, '0');
}
