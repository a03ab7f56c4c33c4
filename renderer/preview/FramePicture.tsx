import { useEffect, useState } from 'react';
import type { FramePiece } from '#shared/domain/wordFrame.ts';

/** A picture of a Word template's header or footer. It belongs to the paper, and is not read aloud. */
export function FramePicture({ piece }: { piece: Extract<FramePiece, { type: 'picture' }> }) {
  const { base64, height, mime, width } = piece;
  const [url, setUrl] = useState('');
  useEffect(() => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [base64, mime]);
  return url === '' ? null : <img alt="" src={url} width={width} height={height} />;
}
