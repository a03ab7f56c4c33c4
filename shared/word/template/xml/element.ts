/** An element with everything in it, in order. Names have the prefixes of `Namespaces`: `w:p`, `r:id`. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

/** An element made here. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The child elements, those of one name when it is given. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** The `w:val` of the first child of a name. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val'];
}

/** The text that stands in the element itself, not in those in it. */
export function ownText(node: XmlElement): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}

/** Every element below, in the order of the text. */
export function* descendantsOf(parent: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(parent)) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** True for a switch that is there and not turned off (ST_OnOff, ISO 29500-1 22.9.2.7). */
export function isOn(mark: XmlElement | undefined): boolean {
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '');
}

/** Replaces every element below by what `change` makes of it, children first: itself, others in its place, or none. */
export function rewrite(
  parent: XmlElement,
  change: (child: XmlElement) => readonly (XmlElement | string)[],
): XmlElement {
  return {
    ...parent,
    children: parent.children.flatMap((child) =>
      typeof child === 'string' ? [child] : change(rewrite(child, change)),
    ),
  };
}

/** Puts a child in its place among its siblings, which `order` names; one of the same name is replaced. */
export function withChild(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const place = order.indexOf(child.name);
  const rest = childrenOf(parent).filter((other) => other.name !== child.name);
  const at = rest.findIndex((other) => order.indexOf(other.name) > place);
  return { ...parent, children: at < 0 ? [...rest, child] : rest.toSpliced(at, 0, child) };
}
