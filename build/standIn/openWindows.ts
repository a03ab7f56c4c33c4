/** What the app needs of a window when it quits. */
type Closable = {
  /** @returns false when a listener held the window back. */
  tryToClose(): Promise<boolean>;
};

/** Every window that is open. */
export const openWindows = new Set<Closable>();
