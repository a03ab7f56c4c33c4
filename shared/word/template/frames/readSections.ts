import type { WordLook } from '#shared/domain/wordTemplate.ts';
import type { Budget } from '#shared/word/read/budget.ts';
import { walkXml } from '#shared/word/read/xml/walkXml.ts';
import type { Attributes, ElementHandler } from '#shared/word/read/xml/walkXml.ts';
import type { FrameType } from '../templateParts.ts';

/** Which part stands where, by its relation's id; and the page of the last section. */
export type TemplateSections = {
  frames: { kind: 'header' | 'footer'; type: FrameType; relation: string }[];
  page: WordLook['page'];
};

type State = {
  current: Map<string, string>;
  /** Of the last section so far; a section without a header has that of the one before (ISO 29500-1 17.10.1). */
  inForce: Map<string, string>;
  first: Map<string, string> | null;
  titlePage: boolean;
  size: { width: number; height: number } | null;
  page: WordLook['page'];
};

const MOST = 40_000;

/** A length in twips, without a sign: margins below zero only say that text may lie over them. */
function twips(attributes: Attributes, name: string, usual: number): number {
  const value = Math.abs(Number.parseInt(attributes[name] ?? '', 10));
  return Number.isFinite(value) && value <= MOST ? value : usual;
}

function endSection(state: State): void {
  state.inForce = new Map([...state.inForce, ...state.current]);
  if (state.titlePage && !state.first) state.first = state.inForce;
}

const onSection: ElementHandler<State> = (state) => {
  state.current = new Map();
  state.titlePage = false;
  return () => endSection(state);
};

function onReference(kind: 'header' | 'footer'): ElementHandler<State> {
  return (state, attributes) => {
    const relation = attributes['r:id'];
    if (relation !== undefined) state.current.set(`${kind} ${attributes['w:type'] ?? 'default'}`, relation);
    return undefined;
  };
}

const elements = new Map<string, ElementHandler<State>>([
  ['w:sectPr', onSection],
  ['w:headerReference', onReference('header')],
  ['w:footerReference', onReference('footer')],
  [
    'w:titlePg',
    (state, attributes) => {
      state.titlePage = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
      return undefined;
    },
  ],
  [
    'w:pgSz',
    (state, attributes) => {
      state.size = { width: twips(attributes, 'w:w', 11_906), height: twips(attributes, 'w:h', 16_838) };
      return undefined;
    },
  ],
  [
    'w:pgMar',
    (state, attributes) => {
      const { size } = state;
      if (!size || size.width < 3_000 || size.height < 3_000) return undefined;
      const side = (name: string, usual: number) => twips(attributes, `w:${name}`, usual);
      state.page = {
        ...size,
        margin: {
          top: side('top', 1_440),
          right: side('right', 1_134),
          bottom: side('bottom', 1_440),
          left: side('left', 1_134) + side('gutter', 0),
          header: side('header', 708),
          footer: side('footer', 708),
        },
      };
      return undefined;
    },
  ],
]);

function isType(text: string): text is FrameType {
  return text === 'default' || text === 'first' || text === 'even';
}

/** The headers and footers in force on the template's last section, those of its first page, and its page. */
export function readSections(bytes: Uint8Array, part: string, budget: Budget): TemplateSections {
  const state: State = {
    current: new Map(),
    inForce: new Map(),
    first: null,
    titlePage: false,
    size: null,
    page: null,
  };
  walkXml(bytes, part, { elements, text: new Map() }, state, budget);
  const chosen = [
    ...[...state.inForce].filter(([key]) => !key.endsWith(' first')),
    ...[...(state.first ?? [])].filter(([key]) => key.endsWith(' first')),
  ];
  return {
    page: state.page,
    frames: chosen.flatMap(([key, relation]) => {
      const [kind, type = ''] = key.split(' ');
      return isType(type) ? [{ kind: kind === 'header' ? 'header' : 'footer', type, relation }] : [];
    }),
  };
}
