/** The folders that lie at the top of the app: of the sources, and of the bundles. */
const top = import.meta.url.endsWith('.ts') ? '/electron/backend/' : '/dist/';

/** The app's own folder as an address, with a slash at its end. */
export const appRoot = import.meta.url.slice(0, import.meta.url.lastIndexOf(top) + 1);
