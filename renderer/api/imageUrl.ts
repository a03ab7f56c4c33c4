/** Where the app's own protocol serves the bytes of an image, relative to the page. */
export function imageUrl(hash: string): string {
  return `image/${hash}`;
}
