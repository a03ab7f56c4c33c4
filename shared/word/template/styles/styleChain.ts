import { childOf, childrenOf, valueOf } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { styleNameKey } from '../styleName.ts';

/** The styles of a styles part (`w:style`), in order. */
export function stylesOf(root: XmlElement): XmlElement[] {
  return childrenOf(root, 'w:style');
}

/** A style's id. */
export function idOf(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? '';
}

/** What a style applies to; paragraph when it does not say (ISO 29500-1 17.7.4.17). */
export function typeOf(style: XmlElement): string {
  return style.attributes['w:type'] ?? 'paragraph';
}

/** True for the style that is used where no other is named. */
export function isDefault(style: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
}

/** A style's name as styles are compared. */
export function nameKeyOf(style: XmlElement): string {
  return styleNameKey(valueOf(style, 'w:name') ?? '');
}

/** The style and those it is based on, the nearest first. */
export function styleChain(styles: readonly XmlElement[], style: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = style; next && !chain.includes(next);) {
    chain.push(next);
    const above = valueOf(next, 'w:basedOn');
    next = above === undefined ? undefined : styles.find((other) => idOf(other) === above);
  }
  return chain;
}

/** The run properties a style comes to, the nearest first, the document's own last. */
export function runProperties(root: XmlElement, style: XmlElement | undefined): XmlElement[] {
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return [
    ...styleChain(stylesOf(root), style).flatMap((one) => childrenOf(one, 'w:rPr')),
    ...(defaults ? [defaults] : []),
  ];
}

/** The template's own style of a name, or the one it uses where none is named when that is asked for. */
export function findStyle(root: XmlElement, name: string, type = 'paragraph'): XmlElement | undefined {
  const key = styleNameKey(name);
  const ofType = stylesOf(root).filter((style) => typeOf(style) === type);
  return (
    ofType.find((style) => nameKeyOf(style) === key) ??
    (key === 'normal' ? ofType.find(isDefault) : undefined)
  );
}
