import { useCallback } from 'react';
import type { FramePiece } from '#shared/domain/wordFrame.ts';

/** A picture of a Word template's header or footer. It belongs to the paper, and is not read aloud. */
export function FramePicture({ piece }: { piece: Extract<FramePiece, { type: 'picture' }> }) {
  const { base64, height, mime, width } = piece;
  // Drawn with the element, not after it: a page that is printed would not wait.
  const draw = useCallback(
    (image: HTMLImageElement) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [base64, mime],
  );
  return <img ref={draw} alt="" width={width} height={height} />;
}
