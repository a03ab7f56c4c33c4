import type { Cell, Outline, OutlineBlock, Run } from '#shared/report/outline/outline.ts';

/** A picture as every rival can place it; its size in px as it is printed. */
export type PlainPicture = { bytes: Uint8Array; type: 'png' | 'jpeg'; width: number; height: number };

/** A report as headings, paragraphs, bullets, tables and pictures: what any program that makes Word files can say. */
export type PlainBlock =
  | { kind: 'h1' | 'h2' | 'h3' | 'p' | 'li'; text: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'picture'; picture: PlainPicture };

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
const paragraph = (text: string): PlainBlock[] => (text.trim() === '' ? [] : [{ kind: 'p', text }]);

function cellText(cell: Cell): string {
  return cell
    .map((part) =>
      part.type === 'paragraph' ? textOf(part.runs) : part.items.map(({ runs }) => textOf(runs)).join(' · '),
    )
    .join(' ');
}

/**
 * The words and pictures of an outline for the rivals, in order; charts are left out, which no rival has.
 * `bytesOf` gives a picture's bytes by its hash.
 */
export function plainContent(outline: Outline, bytesOf: (hash: string) => Uint8Array): PlainBlock[] {
  const picture = (id: string | null, width: number): PlainBlock[] => {
    const image = id === null ? undefined : outline.images[id];
    if (!image || image.hash.startsWith('bundled')) return [];
    const height = Math.round((width * image.height) / image.width);
    const type = image.mime === 'image/png' ? 'png' : 'jpeg';
    return [{ kind: 'picture', picture: { bytes: bytesOf(image.hash), type, width, height } }];
  };
  const plain = (block: OutlineBlock): PlainBlock[] => {
    switch (block.type) {
      case 'cover':
        return [
          ...picture(block.logoId, 200),
          { kind: 'h1', text: block.title },
          ...[
            block.subtitle,
            block.recipient,
            ...block.facts.map(({ label, value }) => `${label}: ${value}`),
          ].flatMap(paragraph),
        ];
      case 'contents':
      case 'chart':
        return [];
      case 'heading':
        return [{ kind: `h${block.level}`, text: block.text }];
      case 'paragraph':
        return paragraph(textOf(block.runs));
      case 'list':
        return block.items.flatMap((item): PlainBlock[] => [
          { kind: 'li', text: textOf(item.runs) },
          ...item.children.flatMap(plain),
        ]);
      case 'table': {
        const rows = [block.header, ...block.rows.map(({ cells }) => cells), block.footer];
        return [{ kind: 'table', rows: rows.flatMap((row) => (row ? [row.map(cellText)] : [])) }];
      }
      case 'banner':
        return [block.text, block.subline].flatMap(paragraph);
      case 'quote':
        return [
          ...picture(block.portraitId, 90),
          ...[`”${block.text}”`, block.person, ...block.lines].flatMap(paragraph),
        ];
      case 'figures':
        return block.items.flatMap(({ label, value, note }) => paragraph(`${label}: ${value} ${note}`));
      case 'image':
        return [...picture(block.imageId, 560), ...paragraph(block.caption)];
      case 'logoWall':
        return block.logos.flatMap(({ name, imageId }) =>
          imageId === null ? paragraph(name) : picture(imageId, 120),
        );
    }
  };
  return outline.blocks.flatMap(plain);
}
