import { createContext } from 'react';
import type { StaleYear } from '#shared/import/rollForward/findStaleSentences.ts';

/** The year whose sentences are marked in the texts of a form, those that may stand, and the way to say so of one. */
export type StaleScope = {
  about: StaleYear;
  /** Each by its `hashText`. */
  letStand: readonly string[];
  onLetStand: (sentence: string) => void;
};

/** What is marked in the texts below; null where no text comes from another year. */
export const StaleAbout = createContext<StaleScope | null>(null);
