import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { sampleTexts } from '#tests/property/sampleTexts.ts';
import { expect, test } from './fixtures.ts';
import { openSample } from './goTo.ts';

test('an error report is shown in full, saved as it was shown, and holds nothing of a report', async ({
  app,
  page,
}) => {
  await openSample(page);
  // The page says it in the console; the log says what is safe to say.
  app.expectProblem(/^page: /);
  app.expectProblem(/ Uventet fejl i vinduet: TypeError$/);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Bente Eksempel, C:\\Users\\Bente');
    });
  });
  await app.chooseMenu('errorReport');
  const dialog = page.getByRole('dialog', { name: 'Fejlrapport' });
  const content = dialog.getByRole('region', { name: 'Fejlrapportens indhold' });
  await expect(content).toContainText('Lageret er åbent.');
  await expect(content).toContainText('Uventet fejl i vinduet: TypeError');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id }) => id)).toEqual([]);

  const file = join(app.folder, 'fejl.txt');
  await app.answerDialogs({ save: file });
  await dialog.getByRole('button', { name: 'Gem …' }).click();
  await expect(dialog.getByText('Fejlrapporten er gemt')).toBeVisible();
  const saved = await readFile(file, 'utf8');
  expect(saved).toBe(await content.textContent());
  const said = ['Bente', app.folder, ...sampleTexts().filter((text) => text.length > 12)];
  expect(said.filter((text) => saved.includes(text))).toEqual([]);

  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await page.getByRole('button', { name: 'Om Hubrapport' }).click();
  await page.getByRole('button', { name: 'Gem fejlrapport …' }).click();
  await expect(content).toContainText('Lageret er åbent.');
});
