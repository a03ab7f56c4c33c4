/** A key for a new record: 128 random bits as lower-case hex. (`crypto.randomUUID` is missing in insecure contexts.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
