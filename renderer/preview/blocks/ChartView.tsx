import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/domain/assertNever.ts';
import type { ChartShape } from '#shared/report/charts/chartDrawing.ts';
import type { ChartBlock } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';

function ShapeView({ shape }: { shape: ChartShape }) {
  switch (shape.type) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={`#${shape.fill}`} />
      );
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={`#${shape.stroke}`} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : 400}
          fill={`#${shape.fill}`}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
    default:
      return assertNever(shape);
  }
}

/** A chart with its caption, drawn from the same shapes as the Word file's: texts stay texts, whatever they hold. */
export const ChartView = memo(function ChartView({ block }: { block: ChartBlock }) {
  // As for a picture: a PDF takes a figure for one, and asks for its alt text.
  const medium = use(Medium);
  const { t } = useTranslation('preview');
  const { width, height, shapes } = block.drawing;
  return (
    <figure
      className="picture"
      data-anchor={block.anchor}
      {...(medium === 'print' && { role: 'none', id: block.anchor })}
    >
      <svg className="chart" role="img" aria-label={block.altText} viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          <ShapeView key={index} shape={shape} />
        ))}
      </svg>
      {block.caption !== '' && (
        <figcaption>
          {block.figure !== undefined && <b>{t('figure', { number: block.figure })} </b>}
          {block.caption}
        </figcaption>
      )}
    </figure>
  );
});
