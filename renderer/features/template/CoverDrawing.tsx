import type { CoverStyle } from '#shared/domain/template.ts';

type Props = { style: CoverStyle; primary: string; accent: string };

/** A cover in small, drawn in the template's own colours; px of 84 × 118. */
export function CoverDrawing({ style, primary, accent }: Props) {
  const [dark, line] = [`#${primary}`, `#${accent}`];
  const bar = (x: number, y: number, width: number, height: number, fill: string) => (
    <rect x={x} y={y} width={width} height={height} rx={1} fill={fill} />
  );
  return (
    <svg viewBox="0 0 84 118" width="84" height="118" aria-hidden focusable="false">
      <rect x="0.5" y="0.5" width="83" height="117" rx="2" fill="#ffffff" stroke="#c5d3d8" />
      {style === 'band' && (
        <>
          {bar(10, 11, 18, 7, line)}
          {bar(10, 36, 64, 36, dark)}
          {bar(15, 45, 44, 5, '#ffffff')}
          {bar(15, 54, 34, 5, '#ffffff')}
          {bar(10, 80, 26, 4, dark)}
          {bar(10, 89, 40, 2.5, '#9aa7af')}
          {bar(10, 95, 34, 2.5, '#9aa7af')}
        </>
      )}
      {style === 'plain' && (
        <>
          {bar(10, 11, 18, 7, line)}
          {bar(10, 40, 64, 2.5, line)}
          {bar(10, 48, 52, 5, dark)}
          {bar(10, 57, 40, 5, dark)}
          {bar(10, 80, 26, 4, dark)}
          {bar(10, 89, 40, 2.5, '#9aa7af')}
          {bar(10, 95, 34, 2.5, '#9aa7af')}
        </>
      )}
      {style === 'logoTop' && (
        <>
          {bar(33, 11, 18, 7, line)}
          {bar(10, 41, 64, 1, line)}
          {bar(18, 48, 48, 5, dark)}
          {bar(24, 57, 36, 5, dark)}
          {bar(10, 69, 64, 1, line)}
          {bar(29, 80, 26, 4, dark)}
          {bar(22, 89, 40, 2.5, '#9aa7af')}
          {bar(25, 95, 34, 2.5, '#9aa7af')}
        </>
      )}
    </svg>
  );
}
