import type { Attributes } from './walkXml.ts';

/** `w:val` of an element, or undefined. */
export function valueOf(attributes: Attributes): string | undefined {
  return attributes['w:val'];
}

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>` (ST_OnOff, ISO 29500-1 22.9.2.7). */
export function isOn(attributes: Attributes): boolean {
  const value = valueOf(attributes);
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** A whole number from `w:val` or another attribute; null when it is missing or none. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}
