/** What the flags depend on. */
export type FlagChoice = { headless: boolean; asRoot: boolean; debugPort: boolean };

/**
 * Chromium's flags, beyond those playwright-core gives it (no first run, no sync, no component update, no
 * background networking, …): an app window, in Danish, that makes no request of its own and opens no other.
 */
export function browserFlags({ headless, asRoot, debugPort }: FlagChoice): string[] {
  return [
    // A browser without a screen makes one up: as large as the largest pages that are looked at.
    ...(headless ? ['--screen-info={1920x1080}'] : ['--app=data:text/html,']),
    '--window-size=1440,900',
    '--lang=da',
    // No name ever resolves: even a request that slipped past the interception would go nowhere.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-quic',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--no-pings',
    '--dns-prefetch-disable',
    '--disable-translate',
    '--disable-spell-checking',
    '--disable-save-password-bubble',
    '--block-new-web-contents',
    // Chromium's sandbox refuses root; `--test-type` keeps its warning about that out of the window.
    ...(asRoot ? ['--test-type'] : []),
    ...(debugPort ? ['--remote-debugging-port=0'] : []),
  ];
}
