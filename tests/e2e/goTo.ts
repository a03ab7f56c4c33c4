import type { Locator, Page } from '@playwright/test';

/** Goes to a page of the open report by its name in the list of pages. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rapportens sider' }).getByRole('button', { name }).click();
}

/** The printed page beside the form. */
export function printedPage(page: Page): Locator {
  return page.getByRole('region', { name: 'Den trykte side' });
}

/** Opens the sample year. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Forside og oplysninger' }).waitFor();
}

/** Opens a record of the page's list, and gives its form. */
export async function openRecord(page: Page, title: string): Promise<Locator> {
  await page
    .getByRole('main')
    .getByRole('button', { name: title, exact: false, expanded: false })
    .first()
    .click();
  return page.getByRole('form').filter({ visible: true }).last();
}
