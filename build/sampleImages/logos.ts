import type { Drawing } from './drawing.ts';
import { palette as c } from './palette.ts';

const WIDTH = 580;
const HEIGHT = 220;
const LINE = 46;

/** A mark drawn in a square of 160 px, and the organisation's name beside it in one to three lines. */
function logo(name: string, lines: string[], mark: string): Drawing {
  const first = HEIGHT / 2 - ((lines.length - 1) * LINE) / 2 + 13;
  const text = lines
    .map((line, i) => `<text x="208" y="${first + i * LINE}" class="name">${line}</text>`)
    .join('');
  return {
    name: `logo-${name}`,
    width: WIDTH,
    height: HEIGHT,
    content: `<rect width="${WIDTH}" height="${HEIGHT}" fill="${c.white}"/>
      <style>.name { font: 600 38px 'Inter Variable'; fill: ${c.ink}; letter-spacing: -0.4px; }</style>
      <g transform="translate(24 30)">${mark}</g>${text}`,
  };
}

const leaf = 'M80 80 C56 56 56 24 80 4 C104 24 104 56 80 80 Z';
const segment = 'M80 8 A72 72 0 0 1 142 44 L112 61 A38 38 0 0 0 80 42 Z';

/** Placeholder logos: abstract marks that are none of the organisations' own. */
export const logos: Drawing[] = [
  logo(
    'dlsc',
    ['Danish Life', 'Science Cluster'],
    `<circle cx="80" cy="80" r="78" fill="${c.deep}"/>
     <path d="${leaf}" fill="${c.mist}"/>
     <path d="${leaf}" fill="${c.white}" transform="rotate(120 80 80)"/>
     <path d="${leaf}" fill="${c.teal}" transform="rotate(240 80 80)"/>`,
  ),
  logo(
    'region-nordjylland',
    ['Region', 'Nordjylland'],
    `<circle cx="80" cy="46" r="34" fill="${c.amber}"/>
     <path d="M4 112 Q42 82 80 112 T156 112" fill="none" stroke="${c.blue}" stroke-width="20" stroke-linecap="round"/>
     <path d="M4 144 Q42 114 80 144 T156 144" fill="none" stroke="${c.deep}" stroke-width="20" stroke-linecap="round"/>`,
  ),
  logo(
    'aalborg',
    ['Aalborg', 'Kommune'],
    `<path d="M8 104 A72 72 0 0 1 152 104 H132 A52 52 0 0 0 28 104 Z" fill="${c.deep}"/>
     <rect x="72" y="32" width="16" height="72" fill="${c.deep}"/>
     <rect x="2" y="104" width="156" height="14" fill="${c.deep}"/>
     <rect x="18" y="130" width="124" height="10" rx="5" fill="${c.teal}"/>
     <rect x="42" y="148" width="76" height="10" rx="5" fill="${c.mist}"/>`,
  ),
  logo(
    'hjoerring',
    ['Hjørring', 'Kommune'],
    `<path d="M0 148 Q60 8 160 148 Z" fill="${c.mist}"/>
     <path d="M0 148 Q110 40 160 148 Z" fill="${c.teal}"/>
     <path d="M0 148 Q40 84 160 148 Z" fill="${c.deep}"/>`,
  ),
  logo(
    'hilleroed',
    ['Hillerød', 'Kommune'],
    `<path d="M80 14 L148 82 H12 Z" fill="${c.coral}"/>
     <rect x="34" y="82" width="92" height="34" fill="${c.sand}"/>
     <rect x="70" y="88" width="20" height="28" fill="${c.deep}"/>
     <path d="M4 116 H156 Q142 152 80 152 Q18 152 4 116 Z" fill="${c.blue}"/>`,
  ),
  logo(
    'aarhus',
    ['Aarhus', 'Kommune'],
    [c.deep, c.blue, c.teal, c.mist, c.amber, c.coral]
      .map((fill, i) => `<path d="${segment}" fill="${fill}" transform="rotate(${i * 60} 80 80)"/>`)
      .join(''),
  ),
  logo(
    'gladsaxe',
    ['Gladsaxe', 'Kommune'],
    `<rect x="10" y="10" width="66" height="66" fill="${c.teal}"/>
     <rect x="84" y="10" width="66" height="66" rx="33" fill="${c.deep}"/>
     <rect x="10" y="84" width="66" height="66" rx="33" fill="${c.amber}"/>
     <rect x="84" y="84" width="66" height="66" fill="${c.mist}"/>`,
  ),
  logo(
    'vesthimmerland',
    ['Vesthimmerlands', 'Kommune'],
    `<path d="M80 152 V80" stroke="${c.deep}" stroke-width="12" stroke-linecap="round"/>
     <path d="M80 92 C30 92 14 58 14 26 C58 26 80 54 80 92 Z" fill="${c.teal}"/>
     <path d="M80 74 C80 40 104 12 146 12 C146 52 122 74 80 74 Z" fill="${c.mist}"/>
     <rect x="30" y="146" width="100" height="12" rx="6" fill="${c.amber}"/>`,
  ),
  logo(
    'co-pi',
    ['Center for', 'Offentlig-Privat', 'Innovation'],
    `<circle cx="54" cy="80" r="52" fill="${c.deep}"/>
     <circle cx="106" cy="80" r="52" fill="${c.coral}"/>
     <path d="M80 35 A52 52 0 0 1 80 125 A52 52 0 0 1 80 35 Z" fill="${c.amber}"/>`,
  ),
  logo(
    'innovationsklinikken',
    ['Innovations-', 'klinikken'],
    `<rect x="54" y="4" width="52" height="46" rx="16" fill="${c.teal}"/>
     <rect x="54" y="110" width="52" height="46" rx="16" fill="${c.teal}"/>
     <rect x="4" y="54" width="46" height="52" rx="16" fill="${c.deep}"/>
     <rect x="110" y="54" width="46" height="52" rx="16" fill="${c.deep}"/>
     <circle cx="80" cy="80" r="24" fill="${c.amber}"/>`,
  ),
];
