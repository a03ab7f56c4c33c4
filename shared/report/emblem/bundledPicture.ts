import { euEmblemPng } from './euEmblemPng.ts';

/** A picture that comes with the app: base64 of its bytes, by hash; null for one of the store's. */
export function bundledPicture(hash: string): { mime: 'image/png'; base64: string } | null {
  return hash === euEmblemPng.hash ? { mime: 'image/png', base64: euEmblemPng.base64 } : null;
}
