/**
 * The bytes of a file as base64.
 * @throws when the file cannot be read (it was moved, or another program holds it).
 */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In pieces: a call takes only so many arguments. A multiple of 3 bytes makes base64 that can be joined.
  const piece = 3 * 8192;
  let base64 = '';
  for (let at = 0; at < bytes.length; at += piece) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  }
  return base64;
}
