/** The prefixes in force somewhere in a file, each with what the reader calls its namespace. '' is the default one. */
export type PrefixScope = ReadonlyMap<string, string>;

/** True for an attribute that declares a namespace (Namespaces in XML 1.0, 3). */
export function isDeclaration(attribute: string): boolean {
  return attribute.startsWith('xmlns') && (attribute.length === 5 || attribute.charAt(5) === ':');
}

/**
 * The scope inside an element: the outer one itself when the element declares nothing.
 * @param attributes name, value, name, value …
 * @param nameOf what the reader calls a namespace, by its address
 */
export function scopeInside(
  outer: PrefixScope,
  attributes: readonly string[],
  nameOf: (uri: string) => string,
): PrefixScope {
  let inner: Map<string, string> | null = null;
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at] ?? '';
    if (!isDeclaration(name)) continue;
    inner ??= new Map(outer);
    inner.set(name.slice(6), nameOf(attributes[at + 1] ?? ''));
  }
  return inner ?? outer;
}
