type Size = { width: number; height: number };

/**
 * A picture drawn at another size on a canvas of its own, clear where the picture is.
 * @throws when the window has no memory for it.
 */
export function drawScaled(source: ImageBitmap | HTMLImageElement, { width, height }: Size): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}
