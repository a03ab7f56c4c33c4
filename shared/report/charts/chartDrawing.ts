/** A shape of a chart. Lengths in px of the report's page (96 to the inch), colours RRGGBB. */
export type ChartShape =
  | { type: 'rect'; x: number; y: number; width: number; height: number; fill: string }
  | { type: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: string }
  | {
      type: 'text';
      /** Where the text is anchored, on its base line. */
      x: number;
      y: number;
      text: string;
      size: number;
      fill: string;
      anchor: 'start' | 'middle' | 'end';
      bold: boolean;
    };

/**
 * A chart as shapes, in the order they are painted. Word gets it as SVG, the preview draws the same shapes as elements:
 * no text of a record is ever read as markup.
 */
export type ChartDrawing = { width: number; height: number; shapes: ChartShape[] };
