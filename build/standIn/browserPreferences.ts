import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an ordinary browser offers its user and a window of ours must not: translation, passwords, forms, spelling. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  search: { suggest_enabled: false },
};

/** Writes the browser's preferences into its own folder before its first start; later it keeps them itself. */
export function writeBrowserPreferences(folder: string): void {
  const file = join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}
