import type { FromPictureWorker, ToPictureWorker } from './pictureMessages.ts';

/** A thread that decodes pictures, so that typing goes on meanwhile. */
export type PictureWorker = {
  /** The picture made fit, or null when it cannot be decoded; rejects when the thread itself fails. */
  fit(work: Omit<ToPictureWorker, 'id'>): Promise<Blob | null>;
  /** Ends the thread, and with it what decoded pictures took of memory. */
  close(): void;
};

type Waiting = { resolve: (picture: Blob | null) => void; reject: (reason: Error) => void };

export function openPictureWorker(): PictureWorker {
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromPictureWorker>) => {
    waiting.get(data.id)?.resolve(data.picture);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    fit: (work) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ...work } satisfies ToPictureWorker);
      }),
    close: () => worker.terminate(),
  };
}
