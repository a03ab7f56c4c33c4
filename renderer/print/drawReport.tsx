import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { createRoot } from 'react-dom/client';
import { cspNonce } from '#renderer/app/cspNonce.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { PrintedReport } from './PrintedReport.tsx';

/** Every cut of the fonts the page brings with it, asked for by name: nothing on the page waits for them otherwise. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()));
}

/** Pictures must have their size before anything is measured. One that cannot be drawn is no reason to print nothing. */
async function loadPictures(outline: Outline, urlOf: (hash: string) => string): Promise<void> {
  await Promise.allSettled(
    Object.values(outline.images).map(({ hash }) => {
      const image = new Image();
      image.src = urlOf(hash);
      return image.decode();
    }),
  );
}

/** Draws the report into the page, with the headers and footers of the hub's Word file; resolves when all of it stands in its place. */
export async function drawReport(
  root: Element,
  report: { outline: Outline; frames: readonly WordFrame[] },
  urlOf: (hash: string) => string,
): Promise<void> {
  await Promise.all([loadFonts(), loadPictures(report.outline, urlOf)]);
  const nonce = cspNonce();
  const cache = createCache({ key: 'hr', ...(nonce === undefined ? {} : { nonce }) });
  await new Promise<void>((resolve) => {
    createRoot(root).render(
      <CacheProvider value={cache}>
        <PrintedReport {...report} onReady={resolve} />
      </CacheProvider>,
    );
  });
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}
