import { z } from 'zod';

/** A colour as RRGGBB, upper case; a leading # and lower case are taken and levelled. */
export const colour = z
  .string()
  .transform((text) => text.trim().replace(/^#/, '').toUpperCase())
  .pipe(z.string().regex(/^[0-9A-F]{6}$/, { error: 'Skriv farven som seks tegn, fx 0B3954' }));

/** WCAG 2.1, 1.4.3: the least contrast of text with what is behind it. */
export const LEAST_CONTRAST = 4.5;

export const WHITE = 'FFFFFF';
const BLACK = '000000';

function channels(rgb: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.1 defines it. */
function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = channels(rgb).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.1). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0 to 1) of the first colour in the second. */
export function mixColours(rgb: string, into: string, share: number): string {
  const under = channels(into);
  return channels(rgb)
    .map((byte, i) => Math.round(byte * share + (under[i] ?? 0) * (1 - share)))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** True when text in this colour can be read on all of the backgrounds. */
export function isReadable(rgb: string, backgrounds: readonly string[]): boolean {
  return backgrounds.every((background) => contrast(rgb, background) >= LEAST_CONTRAST);
}

/** Steps from a colour towards another: fine enough that the change is no larger than it must be. */
const STEPS = 50;

function towards(rgb: string, end: string, holds: (shade: string) => boolean): string {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mixColours(rgb, end, 1 - step / STEPS);
    if (holds(shade)) return shade;
  }
  return end;
}

/** The colour itself when it can be read on white, else the nearest darker shade of it that can. */
export function readableShade(rgb: string): string {
  return towards(rgb, BLACK, (shade) => isReadable(shade, [WHITE]));
}

/** The colour itself when all of the texts can be read on it, else the nearest lighter shade that lets them. */
export function shadeBehind(rgb: string, texts: readonly string[]): string {
  return towards(rgb, WHITE, (shade) => texts.every((text) => isReadable(text, [shade])));
}

/** The colour itself when it can be read on the background, else the nearest lighter shade that can. */
export function shadeOn(rgb: string, background: string): string {
  return towards(rgb, WHITE, (shade) => isReadable(shade, [background]));
}
