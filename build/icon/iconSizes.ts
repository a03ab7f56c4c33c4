/** The sizes of the icon, in px, for each system that shows it. */
export const iconSizes = {
  /** Windows: the list, the taskbar and the desktop at 100–250 %. */
  ico: [16, 20, 24, 32, 40, 48, 64, 128, 256],
  /** macOS: see icnsFile.ts. */
  icns: [32, 64, 128, 256, 512, 1024],
  /** Linux: the folders of the icon theme. */
  png: [16, 24, 32, 48, 64, 128, 256, 512],
} as const;

/** Up to this size the simpler drawing is used: its lines lie on the grid of 16 px. */
export const largestSmallIcon = 32;
