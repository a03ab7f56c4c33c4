import { Table } from 'docx';
import type { IContext, ITableOptions, IXmlableObject } from 'docx';
import { cleanText } from './cleanText.ts';

/** The bits of `w:tblLook`'s `w:val` (ECMA-376 17.4.55), which LibreOffice and old Words read. */
const LOOK_BITS: Record<string, number> = {
  'w:firstRow': 0x0020,
  'w:lastRow': 0x0040,
  'w:firstColumn': 0x0080,
  'w:lastColumn': 0x0100,
  'w:noHBand': 0x0200,
  'w:noVBand': 0x0400,
};

function setLookBits(property: IXmlableObject): void {
  const attributes: unknown = property['w:tblLook']?._attr;
  if (typeof attributes !== 'object' || attributes === null) return;
  const bits = Object.entries(attributes).reduce(
    (sum, [name, value]) => (value === true || value === 'true' ? sum | (LOOK_BITS[name] ?? 0) : sum),
    0,
  );
  Object.assign(attributes, { 'w:val': bits.toString(16).toUpperCase().padStart(4, '0') });
}

/**
 * A table that says what it shows (`w:tblCaption`, ECMA-376 17.4.40) and in full how its style applies, for which the
 * docx library has no options.
 */
export class DescribedTable extends Table {
  private readonly description: string;

  constructor(options: ITableOptions, description: string) {
    super(options);
    this.description = cleanText(description).trim();
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const parts: unknown = written?.['w:tbl'];
    if (!Array.isArray(parts)) return written;
    for (const part of parts) {
      const properties: unknown = part?.['w:tblPr'];
      if (!Array.isArray(properties)) continue;
      properties.forEach(setLookBits);
      if (this.description === '') continue;
      // The last element of CT_TblPr but for tblDescription, so it goes at the end.
      properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.description } } });
    }
    return written;
  }
}
