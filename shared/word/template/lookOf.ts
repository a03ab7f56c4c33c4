import type { WordLook } from '#shared/domain/wordTemplate.ts';
import { findStyle, runProperties } from './styles/styleChain.ts';
import type { TemplateParts } from './templateParts.ts';
import { childOf } from './xml/element.ts';
import type { XmlElement } from './xml/element.ts';

/** What is not written in a font's name, so that it can stand in a file and in a style sheet. */
function fontName(text: string | null | undefined): string | null {
  const plain = (text ?? '').replace(/[^\p{L}\p{N} .&-]/gu, '').trim();
  return plain === '' ? null : plain.slice(0, 100);
}

function fontOf(properties: readonly XmlElement[], fonts: TemplateParts['themeFonts']): string | null {
  for (const run of properties) {
    const mark = childOf(run, 'w:rFonts')?.attributes ?? {};
    // The theme's font counts before one that is named beside it (ISO 29500-1 17.3.2.26).
    const theme = mark['w:asciiTheme'] ?? mark['w:hAnsiTheme'];
    const found = theme?.startsWith('major') ? fonts.major : theme?.startsWith('minor') ? fonts.minor : null;
    const named = fontName(found ?? mark['w:ascii'] ?? mark['w:hAnsi']);
    if (named !== null) return named;
  }
  return null;
}

function firstValue(properties: readonly XmlElement[], name: string): string | undefined {
  for (const run of properties) {
    const value = childOf(run, name)?.attributes['w:val'];
    if (value !== undefined) return value;
  }
  return undefined;
}

function sizeOf(properties: readonly XmlElement[]): number | null {
  const size = Number.parseInt(firstValue(properties, 'w:sz') ?? '', 10);
  return Number.isFinite(size) && size >= 8 && size <= 200 ? size : null;
}

function colourOf(properties: readonly XmlElement[]): string | null {
  const value = (firstValue(properties, 'w:color') ?? '').toUpperCase();
  return /^[0-9A-F]{6}$/.test(value) ? value : null;
}

/** What a template's look comes to, so that what the report adds of its own fits in, on the page and on the screen. */
export function lookOf({ styles, themeFonts, page }: TemplateParts): WordLook {
  const body = runProperties(styles, findStyle(styles, 'Normal'));
  const headings = [1, 2, 3].map((level) => findStyle(styles, `heading ${level}`));
  const [first] = headings;
  return {
    bodyFont: fontOf(body, themeFonts),
    headingFont: first ? fontOf(runProperties(styles, first), themeFonts) : null,
    bodySize: sizeOf(body),
    textColour: colourOf(body),
    headings: headings.map((style) => {
      if (!style) return null;
      const properties = runProperties(styles, style);
      return { size: sizeOf(properties), colour: colourOf(properties) };
    }),
    title: findStyle(styles, 'Title') !== undefined,
    page,
  };
}
