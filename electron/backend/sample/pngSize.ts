const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Width and height of a PNG in px, from its IHDR chunk (PNG 3rd edition, 11.2.1).
 * @throws Error when the bytes are no PNG
 */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  if (bytes.length < 24 || SIGNATURE.some((value, i) => bytes[i] !== value)) {
    throw new Error('Billedet er ikke en PNG-fil');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
