import { headingLevelOf, roleOf, type StyleRole } from './styleNames.ts';

/** A style as styles.xml gives it; null where it says nothing. `size` in half points. */
export type Style = {
  id: string;
  name: string;
  basedOn: string | null;
  link: string | null;
  outlineLevel: number | null;
  numId: string | null;
  listLevel: number | null;
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  align: string | null;
};

/** What a paragraph or run gets from its style and the styles that one is based on. */
export type ResolvedStyle = {
  /** 1–9, or null when the style is no heading. */
  headingLevel: number | null;
  role: StyleRole | null;
  numId: string | null;
  listLevel: number | null;
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
  align: string | null;
};

const BODY_LEVEL = 9;

/** The styles of a document, resolved over `basedOn`. */
export class StyleSheet {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #defaultId: string | null;
  readonly #resolved = new Map<string, ResolvedStyle>();
  /** Size of text no style speaks of, in half points. */
  readonly defaultSize: number;

  constructor(styles: ReadonlyMap<string, Style>, defaultId: string | null, defaultSize: number) {
    this.#styles = styles;
    this.#defaultId = defaultId;
    this.defaultSize = defaultSize;
  }

  /** The style of a paragraph; null asks for the default paragraph style. */
  paragraph(id: string | null): ResolvedStyle {
    return this.#resolve(id !== null && this.#styles.has(id) ? id : (this.#defaultId ?? id ?? ''));
  }

  /** The style of a run; nothing when it has none. */
  character(id: string | null): ResolvedStyle | null {
    return id === null ? null : this.#resolve(id);
  }

  /** The level of the heading that a character style ("Overskrift 4 Tegn") belongs to, else null. */
  linkedHeadingLevel(id: string | null): number | null {
    const style = id === null ? undefined : this.#styles.get(id);
    if (!style) return null;
    const linked = style.link !== null && this.#styles.has(style.link) ? this.#resolve(style.link) : null;
    return linked?.headingLevel ?? headingLevelOf(style.name.replace(/ (?:tegn|char)\d*$/i, ''));
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let style = this.#styles.get(id); style && !seen.has(style.id);) {
      seen.add(style.id);
      chain.push(style);
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }

  #resolve(id: string): ResolvedStyle {
    const known = this.#resolved.get(id);
    if (known) return known;
    const chain = this.#chain(id);
    const first = <T>(pick: (style: Style) => T | null): T | null => {
      for (const style of chain) {
        const value = pick(style);
        if (value !== null) return value;
      }
      return null;
    };
    const role = first((style) => roleOf(style.name));
    // The nearest style that speaks wins: a name such as "heading 2", else an outline level; level 9 is body text.
    const level = first((style) => {
      const named = headingLevelOf(style.name);
      if (named !== null) return named;
      return style.outlineLevel === null ? null : style.outlineLevel + 1;
    });
    const resolved: ResolvedStyle = {
      headingLevel: level === null || level > BODY_LEVEL || role === 'contents' ? null : level,
      role,
      numId: first((style) => style.numId),
      listLevel: first((style) => style.listLevel),
      bold: first((style) => style.bold),
      italic: first((style) => style.italic),
      size: first((style) => style.size),
      align: first((style) => style.align),
    };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}
