import { Table } from 'docx';
import type { IContext, ITableOptions, IXmlableObject } from 'docx';
import { cleanText } from './cleanText.ts';

/** A table that says what it shows (`w:tblCaption`, ECMA-376 17.4.40), for which the docx library has no option. */
export class DescribedTable extends Table {
  private readonly description: string;

  constructor(options: ITableOptions, description: string) {
    super(options);
    this.description = cleanText(description).trim();
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const written = super.prepForXml(context);
    const parts: unknown = written?.['w:tbl'];
    if (this.description === '' || !Array.isArray(parts)) return written;
    for (const part of parts) {
      const properties: unknown = part?.['w:tblPr'];
      // The last element of CT_TblPr but for tblDescription, so it goes at the end.
      if (Array.isArray(properties))
        properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.description } } });
    }
    return written;
  }
}
