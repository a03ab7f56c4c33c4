import { expect, test } from './fixtures.ts';
import { goTo, openSample } from './goTo.ts';

test('what was typed a moment before the window closed is there when it opens again', async ({
  app,
  page,
}) => {
  await openSample(page);
  await goTo(page, 'Introduktion');
  await page.getByLabel('Hovedmål', { exact: true }).fill('Et mål skrevet i sidste øjeblik');
  const again = await app.restart();
  await again.getByRole('button', { name: /^2023/ }).click();
  await goTo(again, 'Introduktion');
  await expect(again.getByLabel('Hovedmål', { exact: true })).toHaveValue('Et mål skrevet i sidste øjeblik');
});

test('the window says when it has saved', async ({ page }) => {
  await openSample(page);
  const status = page.getByRole('banner').getByRole('status');
  await page.getByLabel('Undertitel').pressSequentially(' med mere');
  await expect(status).toHaveText('Gemmer …');
  await expect(status).toHaveText('Gemt');
});

test('a field that does not hold says why and keeps what was typed; the others are saved', async ({
  page,
}) => {
  await openSample(page);
  await page.getByLabel('Rapportens år').fill('år');
  await page.getByLabel('Undertitel').fill('Gemmes alligevel');
  await page.getByLabel('Modtager').focus();
  await expect(page.getByText('Teksten er ikke et årstal')).toBeVisible();
  const status = page.getByRole('banner').getByRole('status');
  await expect(status).toHaveText('Et felt skal rettes');
  const saved = await page.evaluate(async () => {
    const list = await window.hubrapport.call('report.list', {});
    const id = list.ok ? (list.value.find((report) => report.year === 2023)?.id ?? '') : '';
    const read = await window.hubrapport.call('report.read', { reportId: id });
    return read.ok ? { year: read.value.report.year, subtitle: read.value.report.subtitle } : null;
  });
  expect(saved).toEqual({ year: 2023, subtitle: 'Gemmes alligevel' });
  await goTo(page, 'Projekter');
  await goTo(page, 'Forside');
  await expect(page.getByLabel('Rapportens år')).toHaveValue('år');
  await expect(page.getByText('Teksten er ikke et årstal')).toBeVisible();
  await page.getByLabel('Rapportens år').fill('2023');
  await page.keyboard.press('Tab');
  await expect(status).toHaveText('Gemt');
});
