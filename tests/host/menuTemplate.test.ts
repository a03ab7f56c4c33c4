import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { events } from '#shared/contract/events.ts';
import { menuTemplate } from '../../electron/main/menuTemplate.ts';

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'] as const)('menuTemplate on %s', (platform) => {
  it('is Danish, and has every action of the contract once', () => {
    const template = menuTemplate(platform, () => {});
    expect(template.map((item) => item.label).filter((label) => label !== 'Hubrapport')).toEqual([
      'Filer',
      'Redigér',
      'Vis',
      'Hjælp',
    ]);
    const ids = items(template).flatMap((item) => item.id ?? []);
    expect(ids.toSorted()).toEqual(events.menu.shape.action.options.toSorted());
    for (const item of items(template)) expect(item.type === 'separator' || Boolean(item.label)).toBe(true);
  });

  it('sends the action that is chosen', () => {
    const sent: string[] = [];
    for (const item of items(menuTemplate(platform, (action) => sent.push(action)))) {
      if (item.id !== undefined) (item.click as () => void)();
    }
    expect(sent.toSorted()).toEqual(events.menu.shape.action.options.toSorted());
  });

  it('leaves its keys to the page', () => {
    for (const item of items(menuTemplate(platform, () => {}))) {
      if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
    }
  });
});
