import type { Drawing } from './drawing.ts';
import { palette as c } from './palette.ts';

/** A person seen from a distance: nobody can be recognised. Stands at (x, y), `size` 1 is 150 px tall. */
function person(x: number, y: number, size: number, fill: string): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="${fill}">
    <circle cx="0" cy="-128" r="22"/><path d="M-34 0 V-62 Q-34 -100 0 -100 Q34 -100 34 -62 V0 Z"/></g>`;
}

function booth(x: number, colour: string): string {
  return `<rect x="${x}" y="300" width="220" height="170" fill="${c.white}"/>
    <rect x="${x}" y="300" width="220" height="44" fill="${colour}"/>
    <rect x="${x + 24}" y="366" width="84" height="58" rx="6" fill="${c.pale}"/>
    <path d="M${x + 132} 374 h60 M${x + 132} 394 h60 M${x + 132} 414 h36" stroke="${c.mist}" stroke-width="8"/>
    <rect x="${x - 10}" y="456" width="240" height="84" fill="${c.deep}"/>
    <rect x="${x - 10}" y="456" width="240" height="12" fill="${colour}"/>`;
}

const conference: Drawing = {
  name: 'konference',
  width: 1600,
  height: 600,
  content: `<g transform="translate(0 -110)"><rect width="1600" height="720" fill="#dcebef"/>
    <path d="M0 0 H1600 V140 L800 20 L0 140 Z" fill="${c.deep}"/>
    ${[100, 400, 700, 1000, 1300].map((x) => `<path d="M${x} 150 h200" stroke="${c.white}" stroke-width="14" stroke-linecap="round"/>`).join('')}
    <rect y="540" width="1600" height="180" fill="#b9d3d8"/>
    <rect x="610" y="210" width="380" height="220" rx="8" fill="${c.teal}"/>
    <path d="M660 370 L740 320 L800 344 L930 262" fill="none" stroke="${c.amber}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round"/>
    <circle cx="930" cy="262" r="18" fill="${c.amber}"/>
    <rect x="570" y="500" width="460" height="44" fill="${c.ink}"/>
    ${person(800, 500, 0.95, c.coral)}
    <rect x="846" y="416" width="58" height="84" fill="${c.deep}"/>
    ${booth(60, c.coral)}${booth(320, c.amber)}${booth(1060, c.blue)}${booth(1320, c.teal)}
    ${person(210, 610, 1, c.ink)}${person(286, 622, 1.05, c.blue)}${person(452, 606, 0.98, c.teal)}
    ${person(1150, 612, 1, c.ink)}${person(1236, 604, 0.96, c.coral)}${person(1424, 616, 1.04, c.amber)}
    ${[60, 160, 400, 560, 650, 742, 836, 930, 1030, 1340, 1540].map((x, i) => person(x, 730, 1.16, [c.deep, c.ink, c.blue][i % 3] ?? c.ink)).join('')}</g>`,
};

const livingLab: Drawing = {
  name: 'living-lab',
  width: 1600,
  height: 550,
  content: `<g transform="translate(0 -36)"><rect width="1600" height="640" fill="${c.pale}"/>
    <rect y="500" width="1600" height="140" fill="#d9c7a6"/>
    <rect x="110" y="100" width="330" height="230" rx="8" fill="${c.white}"/>
    <rect x="128" y="118" width="294" height="194" fill="#bfe0ea"/>
    <path d="M128 312 V262 Q210 208 290 262 T422 250 V312 Z" fill="${c.teal}"/>
    <path d="M275 118 V312" stroke="${c.white}" stroke-width="12"/>
    <rect x="180" y="390" width="470" height="96" rx="14" fill="${c.white}"/>
    <rect x="330" y="390" width="320" height="96" rx="14" fill="${c.blue}"/>
    <rect x="206" y="356" width="112" height="52" rx="20" fill="${c.mist}"/>
    <path d="M160 330 V540 M668 440 V540" stroke="${c.deep}" stroke-width="20" stroke-linecap="round"/>
    <rect x="160" y="482" width="508" height="22" fill="${c.deep}"/>
    <rect x="770" y="0" width="12" height="52" fill="${c.ink}"/>
    <path d="M726 52 H826 L806 86 H746 Z" fill="${c.ink}"/><circle cx="776" cy="90" r="12" fill="${c.coral}"/>
    <g fill="none" stroke="${c.coral}" stroke-width="7" stroke-linecap="round" opacity="0.75">
      <path d="M736 128 Q776 156 816 128"/><path d="M712 160 Q776 204 840 160"/><path d="M688 192 Q776 252 864 192"/></g>
    <rect x="930" y="336" width="210" height="170" rx="38" fill="${c.teal}"/>
    <rect x="904" y="408" width="56" height="116" rx="24" fill="${c.deep}"/>
    <rect x="1110" y="408" width="56" height="116" rx="24" fill="${c.deep}"/>
    <rect x="944" y="452" width="182" height="60" rx="18" fill="${c.mist}"/>
    <rect x="1270" y="110" width="210" height="150" rx="14" fill="${c.ink}"/>
    <rect x="1286" y="126" width="178" height="118" fill="${c.white}"/>
    <path d="M1304 196 H1344 L1360 156 L1384 222 L1400 196 H1446" fill="none" stroke="${c.coral}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>
    <rect x="1300" y="400" width="150" height="20" fill="${c.deep}"/>
    <path d="M1320 420 V530 M1430 420 V530" stroke="${c.deep}" stroke-width="16"/>
    <path d="M1354 400 h44 l-6 -40 h-32 Z" fill="${c.coral}"/>
    <path d="M1376 364 C1346 356 1338 336 1344 318 C1366 326 1378 344 1376 364 C1376 344 1390 328 1410 326 C1412 346 1400 360 1376 364 Z" fill="${c.teal}"/></g>`,
};

const steps = [['Idé'], ['Udvikling'], ['Test'], ['Indkøb'], ['Implemen-', 'tering'], ['Skalering']];

const scalingPath: Drawing = {
  name: 'fra-ide-til-skalering',
  width: 1600,
  height: 300,
  content: `<rect width="1600" height="300" fill="${c.white}"/>
    <style>text { font: 600 36px 'Inter Variable'; text-anchor: middle; letter-spacing: -0.3px; }</style>
    ${steps
      .map((lines, i) => {
        const x = 20 + i * 256;
        const chosen = lines[0] === 'Indkøb';
        const text = lines
          .map((line, row) => `<tspan x="${x + 148}" dy="${row * 42}">${line}</tspan>`)
          .join('');
        return `<path d="M${x} 70 H${x + 234} L${x + 276} 150 L${x + 234} 230 H${x} L${x + 42} 150 Z" fill="${chosen ? c.teal : i < 3 ? c.pale : '#d5e6ee'}"/>
          <text y="${lines.length > 1 ? 142 : 163}" fill="${chosen ? c.white : c.ink}">${text}</text>`;
      })
      .join('')}`,
};

const wave: Drawing = {
  name: 'boelge',
  width: 1600,
  height: 140,
  content: `<rect width="1600" height="140" fill="${c.white}"/>
    <path d="M0 92 Q200 12 400 72 T800 72 T1200 72 T1600 52 V140 H0 Z" fill="${c.mist}"/>
    <path d="M0 112 Q200 62 400 102 T800 102 T1200 102 T1600 92 V140 H0 Z" fill="${c.teal}"/>
    <path d="M0 128 Q200 102 400 124 T800 124 T1200 124 T1600 120 V140 H0 Z" fill="${c.deep}"/>`,
};

/** Illustrations that stand where a photo or a figure would. */
export const scenes: Drawing[] = [conference, livingLab, scalingPath, wave];
