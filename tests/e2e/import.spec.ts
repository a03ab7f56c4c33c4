import type { Locator, Page } from '@playwright/test';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand } from '#tests/fixtures/word/hands.ts';
import { chooseFile, wordType } from './chooseFile.ts';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';
import { goTo, openRecord } from './goTo.ts';

const name = 'Afrapportering 2023.docx';
const buffer = Buffer.from(
  buildDocx(
    byHandHand([
      { type: 'text', text: 'En løs tekst på forsiden, som ingen kender noget til.' },
      ...annualContent(figures2023),
    ]),
  ),
);
const file = { name, mimeType: wordType, buffer };

function screenOf(page: Page): Locator {
  return page.getByRole('dialog', { name: `Importér ${name}` });
}

/** Drops a file on what `target` shows. */
async function drop(page: Page, target: Locator): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ base64, fileName, type }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName, { type }));
      return transfer;
    },
    { base64: buffer.toString('base64'), fileName: name, type: wordType },
  );
  await target.dispatchEvent('dragenter', { dataTransfer });
  await expect(page.getByText('Slip Word-filen for at importere den')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer });
}

test('a file becomes a report: looked through, put right, placed, and taken back', async ({ page }) => {
  test.slow();
  await chooseFile(page, 'Importér sidste års fil …', file);
  const screen = screenOf(page);
  await expect(screen.getByRole('tab', { name: /^Fundet/ })).toHaveAttribute('aria-selected', 'true');
  expect(await findings(page)).toEqual([]);

  // The source follows the record.
  const source = screen.getByRole('region', { name: 'Det står der i filen' });
  await screen.getByRole('button', { name: 'ERFA-gruppe om regler', exact: true }).click();
  await expect(source.getByText('Antal deltagere i netværket: 39')).toBeInViewport();

  // One is put right, one left out, a whole part left out and taken again.
  await screen.getByRole('button', { name: 'Ret Innovationsdagen i Nord' }).click();
  const form = screen.getByRole('form', { name: 'Ret det, der blev læst' });
  await form.getByLabel('Antal deltagere').fill('mere end 351');
  await form.getByRole('textbox', { name: 'Tekst' }).fill('Alle mødtes i hallen.');
  await form.getByRole('button', { name: 'Tilføj partner' }).click();
  await form
    .getByLabel(/^Organisation/)
    .last()
    .fill('Eksempelby Kommune');
  expect(await findings(page)).toEqual([]);
  await form.getByRole('button', { name: 'Gem rettelsen' }).click();
  await expect(screen.getByText('Rettet', { exact: true })).toBeVisible();
  // What was put right is not given up by a key.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bliv', exact: true }).click();
  await expect(screen.getByText('Rettet', { exact: true })).toBeVisible();
  await screen
    .getByRole('group', { name: /^Valg for Netværk for data/ })
    .getByRole('button', { name: 'Udelad' })
    .click();
  await screen.getByRole('button', { name: 'Udelad alle i Handlingsplan' }).click();
  await expect(screen.getByText(/tages med · 4 udelades/)).toBeVisible();
  await screen.getByRole('button', { name: 'Tag alle i Handlingsplan' }).click();
  await expect(screen.getByText(/tages med · 1 udelades/)).toBeVisible();

  await screen.getByRole('tab', { name: /^Tvivlsomt/ }).click();
  await expect(screen.getByText('Tvivlsom', { exact: true }).first()).toBeVisible();
  await expect(screen.getByText(/gik som planlagt/).first()).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await screen.getByRole('tab', { name: /^Ikke placeret/ }).click();
  await screen.getByRole('button', { name: /^Placér teksten ”En løs tekst/ }).click();
  const place = page.getByRole('dialog', { name: 'Hvor skal teksten stå?' });
  expect(await findings(page)).toEqual([]);
  await place.getByRole('button', { name: 'Placér teksten' }).click();
  await expect(screen.getByText('Kommer til at stå i afsnittet ”Introduktion”')).toBeVisible();

  await screen.getByRole('button', { name: 'Importér', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forside og oplysninger' })).toBeVisible();
  await expect(page.getByText(`${name} er importeret`)).toBeVisible();
  await goTo(page, 'Events');
  const event = await openRecord(page, 'Innovationsdagen i Nord');
  await expect(event.getByLabel('Antal deltagere')).toHaveValue('mere end 351');
  await expect(event.getByRole('textbox', { name: 'Beskrivelse' })).toHaveText('Alle mødtes i hallen.');
  await expect(event.getByLabel(/^Organisation/).last()).toHaveValue('Eksempelby Kommune');
  await goTo(page, 'Introduktion');
  await expect(page.getByRole('main').getByText('En løs tekst på forsiden')).toBeVisible();

  await page.getByRole('banner').getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: 'Opret din første rapport' })).toBeVisible();
});

test('a file dropped on the start page, and a second time into its report, proposes nothing twice', async ({
  page,
}) => {
  test.slow();
  await drop(page, page.getByRole('main'));
  await screenOf(page).getByRole('button', { name: 'Importér', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forside og oplysninger' })).toBeVisible();

  await drop(page, page.getByRole('main'));
  const screen = screenOf(page);
  await expect(screen.getByText(/^0 tages med · \d+ findes allerede$/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await screen.getByRole('button', { name: 'Importér', exact: true }).click();
  await expect(page.getByText(`Alt i ${name} stod allerede i rapporten`)).toBeVisible();

  // From the start page the same file finds its report by itself, and leaving changes nothing.
  await page.getByRole('button', { name: 'Alle rapporter' }).click();
  await chooseFile(page, 'Importér sidste års fil …', file);
  await expect(screen.getByLabel('Læg det i')).toContainText('Rapporten for 2023');
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Dine rapporter' }).getByRole('listitem')).toHaveCount(1);
});

test('a file that cannot be read is refused on the start page, in words', async ({ page }) => {
  await chooseFile(page, 'Importér sidste års fil …', {
    name: 'noter.docx',
    mimeType: wordType,
    buffer: Buffer.from('Bare tekst'),
  });
  const alert = page.getByRole('alert').filter({ hasText: 'noter.docx kunne ikke importeres' });
  await expect(alert).toContainText('Filen er ikke et Word-dokument');
  expect(await findings(page)).toEqual([]);
  await alert.getByRole('button', { name: 'Luk' }).click();
  await expect(alert).toHaveCount(0);
});
