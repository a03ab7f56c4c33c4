import { fontFamily } from '#shared/report/design/fontFamily.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';

function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * The font table (ISO 29500-1 17.8.3): for each font of the report what a reader that lacks it sets instead, of the same
 * widths where there is such a font, so that pages break where they did.
 */
export function fontTable({ fonts }: ReportDesign): string {
  const names = [...new Set([fonts.body, fonts.heading])];
  const entries = names.map((name) => {
    const { fallbacks, family } = fontFamily(name);
    return (
      `<w:font w:name="${escapeValue(name)}"><w:altName w:val="${escapeValue(fallbacks.join(','))}"/>` +
      `<w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join('')}</w:fonts>`
  );
}
