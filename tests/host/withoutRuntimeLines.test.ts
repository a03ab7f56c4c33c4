import { describe, expect, it } from 'vitest';
import { withoutRuntimeLines } from '../e2e/withoutRuntimeLines.ts';

const electron = `Debugger listening on ws://127.0.0.1:45123/0f4b3a52
For help, see: https://nodejs.org/en/docs/inspector
Debugger attached.

DevTools listening on ws://127.0.0.1:36757/devtools/browser/5d1c
[4711:1122/021500.123456:ERROR:dbus/bus.cc:408] Failed to connect to the bus
Waiting for the debugger to disconnect...
`;

describe('stderr of the app on Electron', () => {
  it('is empty when only the runtime spoke', () => {
    expect(withoutRuntimeLines(electron)).toBe('');
  });

  it('keeps what the app itself wrote, also beside the runtime’s lines', () => {
    const own = 'Forespørgsel afvist: GET https://example.com/\nError: [fejl] DevTools';
    expect(withoutRuntimeLines(`${electron}${own}\n`)).toBe(own);
  });
});
