/** What the app needs of its windows. */
type OpenWindow = {
  /** Reads anew where the window is, and whether it is minimized. */
  readBounds(): Promise<void>;
  /** @returns false when a listener held the window back. */
  tryToClose(): Promise<boolean>;
};

/** Every window that is open. */
export const openWindows = new Set<OpenWindow>();
