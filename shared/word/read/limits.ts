/** How much a file may ask of the reader. Sizes in bytes, time in ms. */
export type ReadLimits = {
  fileSize: number;
  entries: number;
  /** The unpacked size of one part of text, and of all the parts together. */
  partSize: number;
  totalSize: number;
  /** Unpacked ÷ packed, for parts big enough to hurt; Word's own XML stays under 100. */
  ratio: number;
  depth: number;
  elements: number;
  timeMs: number;
};

/** Far above any report (500 pages are some 20 MB of XML), far below what hurts a laptop. */
export const defaultLimits: ReadLimits = {
  fileSize: 300_000_000,
  entries: 10_000,
  partSize: 150_000_000,
  totalSize: 600_000_000,
  ratio: 400,
  depth: 400,
  elements: 12_000_000,
  timeMs: 30_000,
};
