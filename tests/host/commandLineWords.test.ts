import { describe, expect, it } from 'vitest';
import { commandLineWords } from '../../electron/main/commandLineWords.ts';

describe('the words for the command line', () => {
  it('stand after ”report”, whatever the runtime put before it', () => {
    expect(commandLineWords(['Hubrapport.exe', 'report', 'list', '--json'])).toEqual(['list', '--json']);
    expect(commandLineWords(['node', 'main.ts', '--user-data-dir=x', 'report'])).toEqual([]);
  });

  it('are none when a window or a file is to be opened', () => {
    expect(commandLineWords(['Hubrapport.exe'])).toBeNull();
    expect(commandLineWords(['Hubrapport.exe', 'C:\\report\\år.hubrapport'])).toBeNull();
    expect(commandLineWords(['report'])).toBeNull();
  });
});
