import type { Drawing } from './drawing.ts';
import { palette as c } from './palette.ts';

const SIZE = 480;

type Face = {
  name: string;
  ground: string;
  skin: string;
  shade: string;
  clothes: string;
  /** Drawn behind the head, and in front of it. */
  hairBehind: string;
  hairFront: string;
  extra?: string;
};

function portrait(face: Face): Drawing {
  return {
    name: `portraet-${face.name}`,
    width: SIZE,
    height: SIZE,
    content: `<rect width="${SIZE}" height="${SIZE}" fill="${face.ground}"/>
      <circle cx="240" cy="250" r="196" fill="${c.white}" opacity="0.35"/>
      ${face.hairBehind}
      <path d="M60 480 C60 388 140 356 240 356 C340 356 420 388 420 480 Z" fill="${face.clothes}"/>
      <path d="M200 296 H280 V364 Q240 404 200 364 Z" fill="${face.shade}"/>
      <ellipse cx="240" cy="220" rx="88" ry="108" fill="${face.skin}"/>
      <path d="M206 210 a10 10 0 1 1 0.1 0 Z M274 210 a10 10 0 1 1 0.1 0 Z" fill="${c.ink}"/>
      <path d="M240 218 Q232 248 246 250" fill="none" stroke="${face.shade}" stroke-width="7" stroke-linecap="round"/>
      <path d="M206 276 Q240 302 274 276" fill="none" stroke="${c.ink}" stroke-width="7" stroke-linecap="round"/>
      ${face.hairFront}${face.extra ?? ''}`,
  };
}

function curls(points: [number, number, number][], fill: string): string {
  return points.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`).join('');
}

/** Portraits of nobody: flat faces for the made-up people who are quoted. */
export const portraits: Drawing[] = [
  portrait({
    name: 'eksempel',
    ground: c.mist,
    skin: '#e9b994',
    shade: '#d39b73',
    clothes: c.deep,
    hairBehind: '',
    hairFront: `<path d="M150 214 C138 108 196 82 250 86 C318 88 346 138 330 214 C322 170 300 152 262 152 C214 152 168 158 150 214 Z" fill="#3a2a22"/>`,
    extra: `<path d="M186 362 L240 418 L294 362 L316 372 L262 448 L240 428 L218 448 L164 372 Z" fill="${c.blue}"/>`,
  }),
  portrait({
    name: 'proeve',
    ground: c.sand,
    skin: '#f3cfb3',
    shade: '#dcae8c',
    clothes: c.teal,
    hairBehind: `<path d="M132 400 C104 250 116 84 240 84 C364 84 376 250 348 400 Z" fill="#a9502f"/>`,
    hairFront: `<path d="M150 214 C150 130 196 108 240 108 C296 108 332 140 330 214 C306 190 268 168 226 134 C210 172 178 196 150 214 Z" fill="#a9502f"/>`,
    extra: `<g fill="none" stroke="${c.deep}" stroke-width="7"><circle cx="206" cy="202" r="28"/><circle cx="274" cy="202" r="28"/><path d="M234 200 Q240 194 246 200"/></g>`,
  }),
  portrait({
    name: 'fiktiv',
    ground: '#c9dbe8',
    skin: '#dca981',
    shade: '#c28a60',
    clothes: c.ink,
    hairBehind: '',
    hairFront: `<path d="M152 200 C144 116 190 92 240 92 C290 92 336 116 328 200 C318 160 300 142 240 142 C180 142 162 160 152 200 Z" fill="#9aa4a8"/>
      <path d="M152 236 C156 320 196 340 240 340 C284 340 324 320 328 236 C318 262 290 256 240 256 C190 256 162 262 152 236 Z" fill="#9aa4a8"/>
      <path d="M206 284 Q240 304 274 284" fill="none" stroke="${c.ink}" stroke-width="8" stroke-linecap="round"/>`,
    extra: `<path d="M184 362 Q240 408 296 362 L304 384 Q240 432 176 384 Z" fill="${c.blue}"/>`,
  }),
  portrait({
    name: 'skitse',
    ground: c.pale,
    skin: '#a8714b',
    shade: '#8b5936',
    clothes: c.amber,
    hairBehind: curls(
      [
        [150, 190, 44],
        [140, 240, 40],
        [160, 140, 48],
        [204, 104, 50],
        [264, 100, 50],
        [316, 136, 48],
        [332, 190, 44],
        [340, 240, 40],
      ],
      '#2d211d',
    ),
    hairFront: curls(
      [
        [182, 142, 30],
        [220, 126, 30],
        [260, 126, 30],
        [298, 142, 30],
      ],
      '#2d211d',
    ),
  }),
];
