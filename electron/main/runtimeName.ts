/** What the app runs on, as "Om Hubrapport" says it: Electron, or the Chromium stand-in, with versions. */
export function runtimeName(versions: NodeJS.ProcessVersions): string {
  const shell = versions['electron'] ? `Electron ${versions['electron']}` : 'Chromium-reserven';
  const chrome = versions['chrome'] ? `, Chromium ${versions['chrome']}` : '';
  return `${shell}${chrome}, Node ${versions.node}`;
}
