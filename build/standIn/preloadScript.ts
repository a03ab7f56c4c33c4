import { readFileSync } from 'node:fs';
import { toWebAddress } from './webAddress.ts';
import { pageRuntime } from './pageRuntime.ts';

/**
 * The script that runs before the page's own: the stand-in's runtime around the app's preload file, which is put in
 * as text, because the page's policy forbids `eval`.
 * @param url the page the window will show; the preload runs on its origin alone.
 */
export function preloadScript(preloadFile: string, bindingName: string, url: string): string {
  const { origin } = new URL(toWebAddress(url));
  const preload = readFileSync(preloadFile, 'utf8');
  return `(${pageRuntime.toString()})(${JSON.stringify(bindingName)}, ${JSON.stringify(origin)}, function (require, module, exports) {
${preload}
});`;
}
