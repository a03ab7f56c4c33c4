import { strFromU8, unzipSync } from 'fflate';

/** One part of a Word file as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const file = unzipSync(bytes)[name];
  if (!file) throw new Error(`${name} is not in the file`);
  return strFromU8(file);
}

/** The body of a Word file, a tag a line and without what differs from one writing to the next, for golden files. */
export function goldenBody(bytes: Uint8Array): string {
  const xml = partOf(bytes, 'word/document.xml');
  const body = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('</w:document>'));
  return `${body
    .replace(/ r:(id|embed)="[^"]*"/g, ' r:$1="…"')
    .replace(/(<w:bookmark(?:Start|End)[^>]*) w:id="\d+"/g, '$1')
    .replace(/(<w:sdtPr>.*?)<w:id w:val="[^"]*"\/>/g, '$1')
    .replace(/<pic:cNvPr [^>]*>/g, '<pic:cNvPr …>')
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .replace(/></g, '>\n<')}\n`;
}
