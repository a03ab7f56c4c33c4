/** The largest picture that is decoded: 100 megapixels take 400 MB of memory, however small the file is. */
export const MOST_PIXELS = 100_000_000;
