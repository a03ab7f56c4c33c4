import type { Locator, Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/bridge.ts';
import { activity } from '#shared/domain/activity.ts';
import { findings } from './findings.ts';
import { expect, test } from './fixtures.ts';

async function openSample(page: Page, place: string): Promise<void> {
  await page.getByRole('button', { name: 'Åbn eksempel' }).click();
  await goTo(page, place);
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rapportens sider' }).getByText(place, { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(place);
}

function card(page: Page, title: string | RegExp): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: title, expanded: true }) });
}

async function open(page: Page, title: string | RegExp): Promise<Locator> {
  await page.getByRole('heading', { level: 2 }).getByRole('button', { name: title }).click();
  return card(page, title);
}

async function choose(page: Page, item: string, of: string): Promise<void> {
  await page.getByRole('button', { name: `Flere valg for ${of}` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

function titles(page: Page, list: string): Promise<string[]> {
  return page
    .getByRole('list', { name: list })
    .locator('[data-record]')
    .evaluateAll((cards) =>
      cards.map((one) => one.querySelector('[data-record-toggle]')?.getAttribute('data-title') ?? ''),
    );
}

/** A list paragraph as Word puts it on the clipboard: the bullet is text, and only the style says that it is a list. */
function wordItem(level: number, mark: string, words: string): string {
  return (
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
    `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt'>&nbsp; </span></span></span>` +
    `<![endif]>${words}</p>`
  );
}

const fromWord = [
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment-->',
  '<h1>Overskrift</h1><p class=MsoNormal style="margin:0"><b>Fed</b> og <i>kursiv</i><o:p></o:p></p>',
  wordItem(1, '·', 'første'),
  wordItem(2, 'o', 'under første'),
  wordItem(1, '·', 'anden'),
  '<p>Se <a href="javascript:alert(1)">her</a> og <a href="https://example.com/side">der</a></p>',
  '<table><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr></table><script>window.pasted = true</script>',
  '<!--EndFragment--></body></html>',
].join('');

const saved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible();

// Whatever a test changed last has arrived before the app is quit.
test.afterEach(({ app }) => saved(app.page));

test('a project is added, written, and still there when the app is started again', async ({ app, page }) => {
  await openSample(page, 'Projekter');
  await page.getByRole('button', { name: 'Tilføj projekt' }).click();
  // The cursor is in the new record: one can write at once.
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type('Prøveprojektet');
  const form = card(page, 'Prøveprojektet');
  await form.getByRole('textbox', { name: 'Program' }).fill('PRØVE');
  await form.getByRole('textbox', { name: 'Formål' }).fill('At vise, at det virker.');
  await form.getByRole('button', { name: 'Tilføj partner' }).click();
  await expect(form.getByRole('combobox', { name: 'Organisation 1' })).toBeFocused();
  await page.keyboard.type('Hjørr');
  await page.getByRole('option', { name: 'Hjørring Kommune' }).click();
  await form.getByRole('combobox', { name: 'Rolle 1' }).click();
  await page.getByRole('option', { name: 'Lead' }).click();
  await saved(page);

  const again = await app.restart();
  await again
    .getByRole('button', { name: /Afrapportering.*2023/ })
    .first()
    .click();
  await goTo(again, 'Projekter');
  const kept = await open(again, /Prøveprojektet/);
  await expect(kept.getByRole('textbox', { name: 'Formål' })).toHaveText('At vise, at det virker.');
  await expect(kept.getByRole('combobox', { name: 'Organisation 1' })).toHaveValue('Hjørring Kommune');
  await expect(kept.getByRole('combobox', { name: 'Rolle 1' })).toHaveText('Lead');
});

test('a record is deleted, the focus goes on, and undo brings it back', async ({ page }) => {
  await openSample(page, 'Vidensnetværk');
  const before = await titles(page, 'Netværk');
  await choose(page, 'Slet', 'Samarbejdsforum');
  await expect(page.getByText('Netværket ”Samarbejdsforum” er slettet')).toBeVisible();
  expect(await titles(page, 'Netværk')).toEqual(before.slice(1));
  await expect(page.getByRole('button', { name: new RegExp(`^${before[1]}`) })).toBeFocused();
  await page.getByRole('alert').getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => titles(page, 'Netværk')).toEqual(before);
});

test('records are put in order by the menu and by the keyboard on the handle', async ({ page }) => {
  await openSample(page, 'Events');
  const [first = '', second = '', ...rest] = await titles(page, 'Events');
  await choose(page, 'Flyt ned', first);
  await expect.poll(() => titles(page, 'Events')).toEqual([second, first, ...rest]);
  await expect(page.getByText(`${first} er sat på plads 2 af`)).toBeAttached();
  await expect(page.getByRole('button', { name: `Flere valg for ${first}` })).toBeFocused();

  await page.getByRole('button', { name: `Flyt ${first}`, exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`${first} er nu på plads 2 af`)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(`${first} er nu på plads 1 af`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(() => titles(page, 'Events')).toEqual([first, second, ...rest]);
});

/** Adds so many events to the report of 2023, as the window’s own forms would; the one before the last is left out. */
async function addEvents(page: Page, count: number): Promise<void> {
  const reportId = await page.evaluate(async () => {
    const reports = await (window as unknown as { hubrapport: Bridge }).hubrapport.call('report.list', {});
    return reports.ok ? reports.value.find(({ year, kind }) => year === 2023 && kind === 'annual')?.id : null;
  });
  const events = Array.from({ length: count }, (_, at) =>
    activity.parse({
      kind: 'event',
      id: crypto.randomUUID(),
      reportId,
      title: `Møde ${at + 1}`,
      order: 1000 + at,
      includeInReport: at !== count - 2,
    }),
  );
  await page.evaluate(async (records) => {
    const { hubrapport } = window as unknown as { hubrapport: Bridge };
    for (const record of records) {
      const saved = await hubrapport.call('activity.save', { record });
      if (!saved.ok) throw new Error(saved.error.message);
    }
  }, events);
}

test('a record far down a long list is there for keys, screen readers and jumps, though it is drawn when it is near', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Projekter');
  await addEvents(page, 150);
  await goTo(page, 'Events');
  const list = page.getByRole('list', { name: 'Events' });
  const toggle = (title: string) => list.getByRole('button', { name: new RegExp(`^${title}( |$)`) });
  const menu = (title: string) => page.getByRole('button', { name: `Flere valg for ${title}`, exact: true });
  await expect(toggle('Møde 150')).toBeAttached();
  const all = await titles(page, 'Events');
  await expect(list.getByRole('listitem')).toHaveCount(all.length);
  await expect(list.getByRole('heading', { level: 2 })).toHaveCount(all.length);
  await expect(menu(all[0] ?? '')).toBeAttached();
  await expect(menu('Møde 150')).not.toBeAttached();
  expect(await findings(page, 'main')).toEqual([]);

  // The keys find it, and the focus stays where it is while the row gets what it has.
  await toggle('Møde 150').focus();
  await expect(menu('Møde 150')).toBeAttached();
  await expect(toggle('Møde 150')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu('Møde 150')).toBeFocused();
  await page.getByRole('button', { name: 'Flyt Møde 150', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Møde 150 er nu på plads ${all.length} af`)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(`Møde 150 er nu på plads ${all.length - 1} af`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(() => titles(page, 'Events')).toEqual([...all.slice(0, -2), 'Møde 150', 'Møde 149']);
  await toggle('Møde 150').press('Enter');
  await expect(card(page, /^Møde 150/).getByRole('textbox', { name: 'Titel' })).toHaveValue('Møde 150');

  // A finding leads to a row that was never in view.
  await goTo(page, 'Eksport');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Møde 149/ })
    .click();
  await expect(card(page, /^Møde 149/).getByLabel('Tag med i rapporten')).toBeFocused();
  await choose(page, 'Slet', 'Møde 149');
  await page.getByRole('alert').getByRole('button', { name: 'Fortryd' }).click();
  await expect(toggle('Møde 149')).toBeInViewport();
});

test('a wrong amount keeps its text and says why, and is not saved', async ({ page }) => {
  await openSample(page, 'Funding');
  const form = await (async () => {
    await page.getByRole('button', { name: /^Innocomptec/ }).click();
    return card(page, /^Innocomptec/);
  })();
  const support = form.getByRole('textbox', { name: 'Støtte' });
  await expect(support).toHaveValue('7.300.000,00');
  await support.fill('7,3 mia eller så');
  await support.press('Tab');
  await expect(support).toHaveValue('7,3 mia eller så');
  await expect(support).toHaveAttribute('aria-invalid', 'true');
  await expect(support).toHaveAccessibleDescription(/ikke et beløb og er ikke gemt/);
  await support.fill('8,75 mio.');
  await support.press('Tab');
  await expect(support).toHaveValue('8.750.000,00');
  await expect(support).toHaveAttribute('aria-invalid', 'false');

  const share = form.getByRole('textbox', { name: 'Heraf til regionens aktører' });
  await share.fill('9 mio');
  await share.press('Tab');
  await expect(share).toHaveAccessibleDescription('Andelen er større end den støtte, den er en del af');
});

test('a wrong date and a wrong figure keep their text and say why', async ({ page }) => {
  await openSample(page, 'Events');
  const form = await open(page, /^Når Innovation Lykkes/);
  const date = form.getByRole('textbox', { name: 'Dato' });
  await date.fill('31.02.2023');
  await date.press('Tab');
  await expect(date).toHaveValue('31.02.2023');
  await expect(date).toHaveAccessibleDescription(/ikke en dato og er ikke gemt/);
  await date.fill('1/6 2023');
  await date.press('Tab');
  await expect(date).toHaveValue('01.06.2023');

  const participants = form.getByRole('textbox', { name: 'Antal deltagere' });
  await participants.fill('en hel del');
  await participants.press('Tab');
  await expect(participants).toHaveAccessibleDescription(/ikke et tal og er ikke gemt/);
  await participants.fill('omkring 1.350');
  await participants.press('Tab');
  await expect(participants).toHaveValue('ca. 1.350');
});

test('an application goes to another group by its stage, and the cursor goes with it', async ({ page }) => {
  await openSample(page, 'Funding');
  await page.getByRole('button', { name: /^E-Scale/ }).click();
  const stage = card(page, /^E-Scale/).getByRole('combobox', { name: 'Status' });
  await stage.click();
  await page.getByRole('option', { name: 'Afslag i 2023' }).click();
  const rejected = page.getByRole('region', { name: 'Afslag i 2023' });
  await expect(rejected.getByRole('combobox', { name: 'Status' })).toBeFocused();
});

test('deliverables are rich lines: Enter begins the next, Backspace takes an empty one away', async ({
  page,
}) => {
  await openSample(page, 'Prioriterede aktiviteter');
  const form = await open(page, /^Når Innovation Lykkes/);
  const lines = form.getByRole('textbox', { name: /^Leverance/ });
  const count = await lines.count();
  await lines.last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(count + 1);
  await expect(lines.last()).toBeFocused();
  await page.keyboard.type('Et nyt ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('resultat');
  await expect(lines.last().locator('strong')).toHaveText('resultat');
  await saved(page);
  // Tab goes to the tools of the line, and they stay there to be used.
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Fed', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(count + 1);
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(count + 2);
  await page.keyboard.press('Backspace');
  await expect(lines).toHaveCount(count + 1);
  await expect(lines.last()).toBeFocused();
  await expect(page.getByRole('region', { name: 'Den trykte side' })).toContainText('Et nyt resultat');
});

test('the shares of resources are summed while they are written', async ({ page }) => {
  await openSample(page, 'Prioriterede aktiviteter');
  const sum = page.getByRole('status', { name: 'Fordeling af ressourcer' });
  await expect(sum).toContainText('100 % af 100 %');
  const form = await open(page, /^Når Innovation Lykkes/);
  await form.getByRole('textbox', { name: 'Andel af ressourcerne' }).fill('12,5');
  await page.keyboard.press('Tab');
  await expect(sum).toContainText('97,5 % af 100 %');
  await expect(sum).toContainText('Der mangler 2,5 %.');
});

test('a quote without consent says so and why; with other words than the approved ones it shows the difference', async ({
  page,
}) => {
  await openSample(page, 'Udtalelser');
  await page.getByRole('button', { name: 'Tilføj udtalelse' }).click();
  await expect(page.getByRole('textbox', { name: 'Udtalelse', exact: true })).toBeFocused();
  await page.keyboard.type('Det gik rigtig godt.');
  const form = card(page, /^Udtalelse uden navn/);
  const verdict = form.getByRole('status');
  await expect(verdict).toContainText('Det skyldes, at der ikke er spurgt om samtykke.');
  await form.getByRole('combobox', { name: 'Samtykke' }).click();
  await page.getByRole('option', { name: 'Givet' }).click();
  await expect(verdict).toHaveText('Udtalelsen må trykkes i rapporten.');
  await form.getByRole('textbox', { name: 'Den ordlyd, personen har godkendt' }).fill('Det gik godt.');
  await expect(verdict).toContainText('teksten er en anden end den godkendte');
  await expect(verdict.locator('ins')).toHaveText('rigtig');
  await verdict.getByRole('button', { name: 'Brug den godkendte ordlyd' }).click();
  await expect(form.getByRole('textbox', { name: 'Udtalelse', exact: true })).toHaveValue('Det gik godt.');
  await expect(verdict).toHaveText('Udtalelsen må trykkes i rapporten.');
});

test('a new name of an organisation is written everywhere, when the field is left', async ({ page }) => {
  await openSample(page, 'Organisationer');
  const form = await open(page, /^Hjørring Kommune/);
  const name = form.getByRole('textbox', { name: 'Navn' });
  await name.fill('');
  await name.press('Tab');
  await expect(name).toHaveAccessibleDescription('Skriv organisationens navn');
  await name.fill('Nyhjørring Kommune');
  await name.press('Tab');
  const cvr = card(page, /^Nyhjørring Kommune/).getByRole('textbox', { name: 'CVR-nummer' });
  await cvr.fill('12345678');
  await cvr.press('Tab');
  await expect(cvr).toHaveAccessibleDescription(/otte cifre/);
  await cvr.fill('');
  await cvr.press('Tab');
  await goTo(page, 'Projekter');
  const project = await open(page, /^Sammen om nye løsninger/);
  await expect(project.getByRole('combobox', { name: 'Organisation 2' })).toHaveValue('Nyhjørring Kommune');
});

test('text pasted from Word keeps its words, lists and marks, and nothing else', async ({ page }) => {
  await openSample(page, 'Projekter');
  const text = page.getByRole('textbox', { name: 'Tekst' });
  await text.click();
  await page.keyboard.press('Control+a');
  await text.evaluate((target, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, fromWord);
  await expect(text.locator('> p').first()).toHaveText('Overskrift');
  await expect(text.locator('strong')).toHaveText('Fed');
  await expect(text.locator('em')).toHaveText('kursiv');
  await expect(text.locator('> ul > li')).toHaveCount(2);
  await expect(text.locator('> ul > li > ul > li')).toHaveText('under første');
  await expect(text.locator('a')).toHaveText('der');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.com/side');
  await expect(text.locator('td')).toHaveText(['a', 'b c']);
  expect(await text.innerHTML()).not.toMatch(/Mso|style=|<script|<h1|javascript/);
  expect(await page.evaluate(() => 'pasted' in window)).toBe(false);
  await page.keyboard.press('Control+z');
  await expect(text).not.toContainText('under første');
});

test('the financing of a final report is summed to the øre, and a missed target asks for its reason', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Opret din første rapport' }).click();
  await page.getByRole('radio', { name: /Slutrapport/ }).check();
  await page.getByRole('button', { name: 'Opret rapporten' }).click();
  await page.getByRole('textbox', { name: 'Samlede projektudgifter' }).fill('5.501.928,76');
  // A new final report has the funder's three lines already.
  for (const [index, amount] of ['2.616.121,13', '1.308.060,57', '1.577.747,05'].entries()) {
    await page.getByRole('textbox', { name: `Beløb ${index + 1}` }).fill(amount);
    await page.keyboard.press('Tab');
  }
  const group = page.getByRole('group', { name: 'Finansiering' });
  await expect(group.getByRole('status')).toContainText('Der mangler 0,01 kr.');
  await expect(page.getByRole('textbox', { name: 'Beløb 1' })).toHaveAccessibleDescription(
    '47,55 % af de samlede projektudgifter',
  );
  await page.getByRole('textbox', { name: 'Beløb 3' }).fill('1.577.747,06');
  await page.keyboard.press('Tab');
  await expect(group.getByRole('status')).toContainText('svarer til de samlede projektudgifter på øren');

  await goTo(page, 'Måltal');
  await page.getByRole('button', { name: 'Tilføj måltal' }).click();
  await page.keyboard.type('Deltagere i samarbejdsprojekter');
  const form = card(page, /^Deltagere i samarbejdsprojekter/);
  await form.getByRole('textbox', { name: 'Mål', exact: true }).fill('85');
  await form.getByRole('textbox', { name: 'Opnået' }).fill('mindst 50');
  await page.keyboard.press('Tab');
  await expect(form.getByText('Mål ikke nået (−35) · 58 % af målet')).toBeVisible();
  const why = form.getByRole('textbox', { name: 'Forklaring' });
  await expect(why).toHaveAccessibleDescription('Målet er ikke nået. Forklar hvorfor.');
  await why.fill('Få svar');
  await expect(why).not.toHaveAccessibleDescription(/ikke nået/);
});

test('a picture is added as a logo, and says what it lacks', async ({ page }) => {
  await openSample(page, 'Organisationer');
  const form = await open(page, /^NOVI/);
  if (await form.getByRole('button', { name: /^Fjern/ }).isVisible()) {
    await form.getByRole('button', { name: /^Fjern/ }).click();
  }
  const png = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 20;
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const input = form.locator('input[type=file]');
  await input.setInputFiles({ name: 'noter.txt', mimeType: 'text/plain', buffer: Buffer.from('nej') });
  await expect(form.getByRole('alert')).toHaveText(
    '”noter.txt” er ikke et billede, Hubrapport kender. Gem det som JPEG eller PNG, og tilføj det igen.',
  );
  await input.setInputFiles({ name: 'novi.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  await expect(form.getByText('Mangler alternativ tekst')).toBeVisible();
  await form.getByRole('button', { name: 'Oplysninger om novi.png' }).click();
  await page.getByRole('textbox', { name: 'Alternativ tekst' }).fill('NOVIs logo');
  await page.getByRole('button', { name: 'Luk' }).click();
  await expect(form.getByRole('img', { name: 'NOVIs logo' })).toBeVisible();
  await expect(form.getByText('Mangler alternativ tekst')).toBeHidden();
});
