import { childOf, nameOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

/** What a chapter's heading has that opens a page: the break, and no room above it. */
const OPENING = new Set(['w:pageBreakBefore', 'w:spacing']);

/**
 * Takes the break from a `w:p` of a file that is being written, which then stands where it comes, under the room its style
 * gives it. The tree is changed in place, as the docx library does when it writes page numbers into it.
 */
export function letFollow(paragraph: XmlNode): void {
  const properties: unknown = childOf(paragraph, 'w:pPr')?.['w:pPr'];
  if (!Array.isArray(properties)) return;
  properties.splice(0, properties.length, ...properties.filter((one: XmlNode) => !OPENING.has(nameOf(one))));
}
