import { createContext } from 'react';
import type { StaleYear } from '#shared/import/rollForward/findStaleSentences.ts';

/** What texts that came along from last year are held against; null in a report that goes on from none. */
export const LastYear = createContext<StaleYear | null>(null);
