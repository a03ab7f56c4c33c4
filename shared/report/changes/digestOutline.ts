import type { DigestPart, ReportDigest } from '#shared/domain/reportDigest.ts';
import type { Outline, OutlineBlock, Source } from '#shared/report/outline/outline.ts';
import { blockText, cellsText } from './blockText.ts';
import { hashText } from '#shared/domain/hashText.ts';

/** Enough of a text to know it again. */
const SHOWN = 240;

/** A piece of a block that one field holds. `all` is everything printed of it, as one text. */
type Piece = { source: Source | undefined; place: string; text: string; all: string };

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The pictures of a block by their bytes: another picture is another content. */
function hashesOf(block: OutlineBlock, images: Outline['images']): string[] {
  const ids =
    block.type === 'image'
      ? [block.imageId]
      : block.type === 'quote'
        ? [block.portraitId]
        : block.type === 'cover'
          ? [block.logoId]
          : block.type === 'logoWall'
            ? block.logos.map((logo) => logo.imageId)
            : [];
  return ids.map((id) => (id === null ? '' : `${images[id]?.hash ?? ''} ${images[id]?.altText ?? ''}`));
}

function piecesOf(block: OutlineBlock, images: Outline['images']): Piece[] {
  switch (block.type) {
    case 'contents':
      return [];
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [
              {
                // The layouts' own captions come from no field.
                source: block.role === 'text' ? block.rows[0]?.source : undefined,
                place: `${block.role}.caption`,
                text: block.caption,
                all: block.caption,
              },
            ]),
        ...block.rows.map(({ cells, source }, row): Piece => ({
          source,
          place: `${block.role}.${row}`,
          text: cellsText(cells),
          all: JSON.stringify(cells),
        })),
        ...[block.header, block.footer].flatMap((cells, index): Piece[] =>
          cells === null
            ? []
            : [
                {
                  source: undefined,
                  place: `${block.role}.${index === 0 ? 'header' : 'footer'}`,
                  text: cellsText(cells),
                  all: JSON.stringify(cells),
                },
              ],
        ),
      ];
    case 'heading':
      // A number moves when a chapter before it comes or goes; that is no change of this one.
      return [{ source: block.source, place: 'heading', text: block.text, all: block.text }];
    case 'cover': {
      // Every draft carries the day it was printed.
      const { draft: _draft, source, ...printed } = block;
      return [
        {
          source,
          place: 'cover',
          text: blockText(block),
          all: JSON.stringify([printed, hashesOf(block, images)]),
        },
      ];
    }
    case 'image': {
      // As for a heading's: its number is no content of its own.
      const { figure: _figure, source, ...printed } = block;
      const all = JSON.stringify([printed, hashesOf(block, images)]);
      return [{ source, place: 'image', text: blockText(block), all }];
    }
    case 'chart':
      // What it says is all of it: how it is drawn is the template's affair.
      return [{ source: block.source, place: 'chart', text: blockText(block), all: blockText(block) }];
    default: {
      const { source, ...printed } = block;
      return [
        {
          source,
          place: block.type,
          text: blockText(block),
          all: JSON.stringify([printed, hashesOf(block, images)]),
        },
      ];
    }
  }
}

/** What a report says, field by field in the order of print: what two exports are compared by. */
export function digestOutline({ blocks, images }: Outline): ReportDigest {
  const parts = new Map<string, DigestPart & { all: string }>();
  let section = '';
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) section = block.text;
    for (const { source, place, text, all } of piecesOf(block, images)) {
      const key = source ? `${source.entity}.${source.id}.${source.field ?? ''}` : `${section}.${place}`;
      const before = parts.get(key);
      parts.set(key, {
        key,
        source: source ?? null,
        section: before?.section ?? section,
        text: before ? `${before.text}\n${text}` : text,
        hash: '',
        all: before ? `${before.all}\n${all}` : all,
      });
    }
  }
  return [...parts.values()].map(({ all, text, ...part }) => ({
    ...part,
    text: shortened(text),
    hash: hashText(all),
  }));
}
