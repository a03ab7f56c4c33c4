type Template = Electron.MenuItemConstructorOptions[];
type Item = { id: string | undefined; label: string; click: () => void };

function flatten(template: Template): Item[] {
  return template.flatMap((options) => [
    { id: options.id, label: options.label ?? '', click: () => clickItem(options) },
    ...(Array.isArray(options.submenu) ? flatten(options.submenu) : []),
  ]);
}

function clickItem(options: Electron.MenuItemConstructorOptions): void {
  const { click } = options;
  // Our own items look at none of Electron's arguments, and the stand-in has none to give.
  if (click) (click as () => void)();
}

/**
 * A menu that is kept but never shown: an app window of Chromium has no menu bar. The keys work all the same, for
 * the page hears them itself; tests choose items by id.
 */
export class Menu {
  static #application: Menu | null = null;
  readonly #items: Item[];

  constructor(template: Template) {
    this.#items = flatten(template);
  }

  static buildFromTemplate(template: Template): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  getMenuItemById(id: string): Item | null {
    return this.#items.find((item) => item.id === id) ?? null;
  }
}
