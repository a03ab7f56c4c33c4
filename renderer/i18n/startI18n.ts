import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { z } from 'zod';
import { resources } from './resources.ts';

/** The window's texts. */
export const i18n = createInstance();

/** Makes Danish the language of the window's texts and of the messages of the schemas. */
export async function startI18n(): Promise<void> {
  z.config(z.locales.da());
  await i18n.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    defaultNS: 'common',
    resources: { da: resources },
    interpolation: { escapeValue: false },
    // A text that wants a value nobody gave would show its braces: it is said aloud, so that no test passes with it.
    missingInterpolationHandler: (text: string, [name]: RegExpExecArray) => {
      console.error(`${name} is missing in ”${text}”`);
      return '';
    },
  });
}
