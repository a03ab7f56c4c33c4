import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { styleIds } from './styleIds.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function edge(side: string, size: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}

/** Word's own default for runs, which the library's character styles are based on and do not bring along. */
const DEFAULT_FONT =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/**
 * A styles part with our two table styles, which the docx library has no options for: one with light rules, and one
 * without any for logos and portraits. The library puts the other styles around it.
 */
export function tableStyles({ colours }: ReportDesign): string {
  const margins = (top: number, left: number, right: number) =>
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/>` +
    `<w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar>`;
  const bold = `<w:rPr><w:b/><w:color w:val="${colours.primary}"/></w:rPr>`;
  return (
    `<w:styles ${NAMESPACE}>${DEFAULT_FONT}<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}">` +
    '<w:name w:val="Hubrapport: tabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${edge('top', 12, colours.primary)}${edge('bottom', 8, colours.primary)}` +
    `${edge('insideH', 4, colours.rule)}</w:tblBorders>${margins(70, 100, 100)}</w:tblPr>` +
    `<w:tblStylePr w:type="firstRow">${bold}<w:tcPr><w:tcBorders>${edge('bottom', 8, colours.primary)}` +
    `</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colours.tint}"/></w:tcPr></w:tblStylePr>` +
    `<w:tblStylePr w:type="lastRow">${bold}<w:tcPr><w:tcBorders>${edge('top', 8, colours.primary)}` +
    '</w:tcBorders></w:tcPr></w:tblStylePr>' +
    `<w:tblStylePr w:type="firstCol">${bold}</w:tblStylePr></w:style>` +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.plainTable}">` +
    '<w:name w:val="Hubrapport: opstilling"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>' +
    `<w:tblPr>${margins(80, 0, 200)}</w:tblPr></w:style></w:styles>`
  );
}
