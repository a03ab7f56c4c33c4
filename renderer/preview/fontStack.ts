import { fontFamily } from '#shared/report/design/fontFamily.ts';

/** A font of the report as the page names it: itself, then what Word would set instead. */
export function fontStack(name: string): string {
  const { fallbacks, family } = fontFamily(name);
  const names = [name, ...fallbacks].map((one) => `'${one.replaceAll("'", '')}'`);
  return [...names, family === 'roman' ? 'serif' : 'sans-serif'].join(', ');
}
