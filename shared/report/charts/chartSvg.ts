import { fontFamily } from '#shared/report/design/fontFamily.ts';
import type { ChartDrawing, ChartShape } from './chartDrawing.ts';

/** XML 1.0 holds neither control characters nor halves of surrogate pairs (section 2.2). */
const FORBIDDEN = /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Lengths to a hundredth of a px: finer is not seen, and the file is the same on every machine. */
function length(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function element(shape: ChartShape): string {
  switch (shape.type) {
    case 'rect':
      return `<rect x="${length(shape.x)}" y="${length(shape.y)}" width="${length(shape.width)}" height="${length(shape.height)}" fill="#${shape.fill}"/>`;
    case 'line':
      return `<line x1="${length(shape.x1)}" y1="${length(shape.y1)}" x2="${length(shape.x2)}" y2="${length(shape.y2)}" stroke="#${shape.stroke}" stroke-width="1"/>`;
    case 'text':
      return `<text x="${length(shape.x)}" y="${length(shape.y)}" font-size="${length(shape.size)}" fill="#${shape.fill}" text-anchor="${shape.anchor}"${shape.bold ? ' font-weight="700"' : ''}>${escapeXml(shape.text)}</text>`;
  }
}

/**
 * A chart as an SVG file (SVG 1.1), with no script, no reference and nothing but what the shapes say.
 * @param font the report's font for text; fonts like it are named after it.
 */
export function chartSvg({ width, height, shapes }: ChartDrawing, font: string): string {
  const fonts = [font, ...fontFamily(font).fallbacks].map((name) => `'${name.replace(/['"<>&]/g, '')}'`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${length(width)}" height="${length(height)}"` +
    ` viewBox="0 0 ${length(width)} ${length(height)}" font-family="${fonts.join(', ')}">` +
    `<rect width="100%" height="100%" fill="#FFFFFF"/>${shapes.map(element).join('')}</svg>`
  );
}
