import { expect, it } from 'vitest';
import { phrases } from '#shared/report/layouts/phrases.ts';

it.each([
  ['fordi salen var lukket', 'Det er ikke realiseret, fordi salen var lukket.'],
  ['Da salen var lukket.', 'Det er ikke realiseret, da salen var lukket.'],
  ['på grund af sygdom', 'Det er ikke realiseret på grund af sygdom.'],
  ['Salen var lukket', 'Det er ikke realiseret. Salen var lukket.'],
  ['for få tilmeldte', 'Det er ikke realiseret. Årsag: for få tilmeldte.'],
  ['', 'Det er ikke realiseret.'],
])('%s → %s', (reason, sentence) => {
  expect(phrases.outcome('notDelivered', reason)).toBe(sentence);
});

it('says nothing of what was delivered', () => {
  expect(phrases.outcome('delivered', 'glemt tekst')).toBe('');
});
