import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Says where a browser may lie on this kind of machine, the likeliest first. Nothing is looked up here. */
function browserPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return programs.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => join(folder, ...program)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser to drive: the one `HUBRAPPORT_CHROMIUM` names, else the first that is installed.
 * @returns its program file, or null when there is none (also when the named one is not there).
 */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  const named = env['HUBRAPPORT_CHROMIUM'];
  if (named) return exists(named) ? named : null;
  return browserPlaces(platform, env).find((place) => exists(place)) ?? null;
}
