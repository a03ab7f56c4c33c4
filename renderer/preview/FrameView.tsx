import type { FrameLine, FramePiece, WordFrame } from '#shared/domain/wordFrame.ts';
import { FramePicture } from './FramePicture.tsx';
import { textPx } from './pageUnits.ts';

type Numbers = { page: number; pages: number };

function Piece({ piece, page, pages }: { piece: FramePiece } & Numbers) {
  switch (piece.type) {
    case 'page':
      return <span>{page}</span>;
    case 'pages':
      return <span>{pages}</span>;
    case 'picture':
      return <FramePicture piece={piece} />;
    case 'text':
      return (
        <span
          style={{
            fontWeight: piece.bold ? 700 : 400,
            fontStyle: piece.italic ? 'italic' : 'normal',
            ...(piece.size === null ? {} : { fontSize: textPx(piece.size) }),
            ...(piece.colour === null ? {} : { color: `#${piece.colour}` }),
          }}
        >
          {piece.text}
        </span>
      );
  }
}

function Line({ line, ...numbers }: { line: FrameLine } & Numbers) {
  return (
    <div className="frame-line" style={line.segments.length > 1 ? {} : { justifyContent: line.align }}>
      {line.segments.map((segment, at) => (
        <span key={at}>
          {segment.map((piece, index) => (
            <Piece key={index} piece={piece} {...numbers} />
          ))}
        </span>
      ))}
    </div>
  );
}

type Props = { frame: WordFrame } & Numbers;

/** A header or footer of a Word template: its lines, its logo, and the page's number where it shows it. */
export function FrameView({ frame, ...numbers }: Props) {
  return frame.rows.map((cells, row) => (
    <div key={row} className="frame-row">
      {cells.map(({ share, lines }, cell) => (
        <div key={cell} style={{ width: `${share * 100}%` }}>
          {lines.map((line, at) => (
            <Line key={at} line={line} {...numbers} />
          ))}
        </div>
      ))}
    </div>
  ));
}
