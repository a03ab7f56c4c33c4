import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { rasteriseSvg } from '../electron/backend/charts/rasteriseSvg.ts';

/**
 * Draws the emblem of the EU anew: `node build/drawEuEmblem.ts`. The drawing follows the published geometry (a flag of 2 to
 * 3; twelve upright stars on a circle of a third of the height, each of an eighteenth) and is kept in the repository.
 */
const [width, height] = [450, 300];

function star(hour: number): string {
  const angle = (hour * Math.PI) / 6;
  const [x, y] = [width / 2 + (height / 3) * Math.sin(angle), height / 2 - (height / 3) * Math.cos(angle)];
  const outer = height / 18;
  // The inner corners of a five-pointed star lie on a circle of this part of the outer one.
  const inner = (outer * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10);
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const turn = (corner * Math.PI) / 5;
    const radius = corner % 2 === 0 ? outer : inner;
    return `${(x + radius * Math.sin(turn)).toFixed(2)},${(y - radius * Math.cos(turn)).toFixed(2)}`;
  });
  return `<polygon points="${corners.join(' ')}"/>`;
}

const stars = Array.from({ length: 12 }, (_, hour) => star(hour)).join('');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="#003399"/><g fill="#FFCC00">${stars}</g></svg>`;
const png = Buffer.from(await rasteriseSvg(svg, width));
const source = `/** The emblem as a PNG file; made by build/drawEuEmblem.ts. */
export const euEmblemPng = {
  hash: '${createHash('sha256').update(png).digest('hex')}',
  width: ${width},
  height: ${height},
  base64:
    '${png.toString('base64')}',
};
`;
writeFileSync(new URL('../shared/report/emblem/euEmblemPng.ts', import.meta.url), source);
console.log(`${png.length} bytes`);
