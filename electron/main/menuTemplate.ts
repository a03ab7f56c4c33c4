import type { MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '#shared/contract/events.ts';

export type MenuAction = EventPayload<'menu'>['action'];

/**
 * The application's menu, in Danish.
 *
 * Our own items show their keys but do not register them: in a text field Ctrl+Z belongs to the field, so the page
 * listens for the keys and decides; the menu only sends the same action.
 * @param send sends a chosen action to the page.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  send: (action: MenuAction) => void,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (action: MenuAction, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: action,
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => send(action),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const about = item('about', 'Om Hubrapport');
  const errorReport = item('errorReport', 'Gem fejlrapport …');
  const quit: MenuItemConstructorOptions = { role: 'quit', label: 'Afslut Hubrapport' };

  const application: MenuItemConstructorOptions = {
    label: 'Hubrapport',
    submenu: [
      about,
      separator,
      { role: 'hide', label: 'Skjul Hubrapport' },
      { role: 'hideOthers', label: 'Skjul andre' },
      { role: 'unhide', label: 'Vis alle' },
      separator,
      quit,
    ],
  };

  return [
    ...(mac ? [application] : []),
    {
      label: 'Filer',
      submenu: [
        item('home', 'Alle rapporter'),
        item('export', 'Eksportér til Word …', 'CmdOrCtrl+E'),
        item('exportPdf', 'Eksportér til PDF …'),
        separator,
        item('openStore', 'Åbn en anden fil …'),
        item('saveCopy', 'Gem en kopi …'),
        item('handOver', 'Overdrag …'),
        item('backups', 'Sikkerhedskopier'),
        separator,
        mac ? { role: 'close', label: 'Luk vindue' } : quit,
      ],
    },
    {
      label: 'Redigér',
      submenu: [
        item('undo', 'Fortryd', 'CmdOrCtrl+Z'),
        item('redo', 'Gentag', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut', label: 'Klip' },
        { role: 'copy', label: 'Kopiér' },
        { role: 'paste', label: 'Sæt ind' },
        { role: 'pasteAndMatchStyle', label: 'Sæt ind uden formatering' },
        { role: 'selectAll', label: 'Markér alt' },
      ],
    },
    {
      label: 'Vis',
      submenu: [
        item('togglePreview', 'Vis eller skjul den trykte side'),
        separator,
        { role: 'resetZoom', label: 'Almindelig størrelse' },
        { role: 'zoomIn', label: 'Større' },
        { role: 'zoomOut', label: 'Mindre' },
        separator,
        { role: 'togglefullscreen', label: 'Fuld skærm' },
      ],
    },
    { role: 'help', label: 'Hjælp', submenu: mac ? [errorReport] : [errorReport, separator, about] },
  ];
}
