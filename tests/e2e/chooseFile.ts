import type { Page } from '@playwright/test';

/** A Word file as a browser hands it over. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Chooses a file as the button does, whose dialog is the system's own. */
export async function chooseFile(
  page: Page,
  button: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await asked).setFiles(file);
}
