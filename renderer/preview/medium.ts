import { createContext } from 'react';

/**
 * What the blocks are drawn for. On the screen they stand inside the window, and a click leads to the field; in print
 * they are the document: its headings begin at the first level, and its links lead somewhere.
 */
export const Medium = createContext<'screen' | 'print'>('screen');
