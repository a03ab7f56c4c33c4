import { createContext } from 'react';
import type { StaleYear } from '#shared/import/rollForward/findStaleSentences.ts';

/** The year whose sentences are marked in the texts below; null where no text comes from another year. */
export const StaleAbout = createContext<StaleYear | null>(null);
