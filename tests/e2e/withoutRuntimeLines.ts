/**
 * What Electron itself writes on stderr, whatever the app does: that it can be driven from outside (Node's inspector and
 * Chromium's), and what Chromium logs of the machine it runs on (no graphics card, no message bus).
 */
const runtimeLines = [
  /^(Debugger|DevTools) listening on ws:/,
  /^For help, see: https:\/\/nodejs\.org\//,
  /^Debugger (attached|ending on ws:.*)\.?$/,
  /^Waiting for the debugger to disconnect/,
  /^\[\d+:\d{4}\/\d{6}\.\d+:(INFO|WARNING|ERROR):/,
];

/** The lines of stderr that are the app's own; on the stand-in all are. */
export function withoutRuntimeLines(text: string): string {
  const own = text.split('\n').filter((line) => !runtimeLines.some((pattern) => pattern.test(line.trim())));
  return own.join('\n').trim();
}
