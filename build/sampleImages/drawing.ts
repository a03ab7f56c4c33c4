/** A picture of the sample: its file's name without `.png`, its size in px, and the SVG elements it is made of. */
export type Drawing = { name: string; width: number; height: number; content: string };
