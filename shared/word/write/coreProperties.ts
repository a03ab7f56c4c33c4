import type { Outline } from '#shared/report/outline/outline.ts';
import { cleanText, hasText } from './cleanText.ts';

function escapeXml(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * `docProps/core.xml` (ECMA-376 part 2, 11): written here as the docx library has no `dc:language`, which public
 * documents must carry. `now` is when the file was made.
 */
export function coreProperties(outline: Outline, now: Date): string {
  const at = now.toISOString().replace(/\.\d{3}Z$/, 'Z');
  const author = escapeXml(outline.author);
  // A title of nothing but signs that XML cannot hold is none, and a file must have one.
  const title = hasText(outline.title) ? outline.title : outline.subject;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(outline.subject)}</dc:subject>` +
    `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
    `<dc:language>${outline.language}</dc:language></cp:coreProperties>`
  );
}
