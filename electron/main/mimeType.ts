import { extname } from 'node:path';

/** The kinds of file the build makes; a file of another kind is not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The MIME type of a file by the end of its name, or null for a kind the page has no use for. */
export function mimeType(file: string): string | null {
  return mimeTypes[extname(file).toLowerCase()] ?? null;
}
