import { createContext } from 'react';
import type { RichText } from '#shared/domain/richText.ts';

/** What last year's report says in the fields of a form, and the way to take it over. */
export type PastTexts = {
  year: number;
  /** By the field's name; a field that was empty then is left out. */
  texts: Readonly<Partial<Record<string, RichText>>>;
  /** Puts last year's text in place of what stands in the field, or says why it cannot. */
  take: (field: string) => Promise<void>;
};

/** Last year's texts for the fields below; null where there is no last year. */
export const PastTextsContext = createContext<PastTexts | null>(null);
