import type { Budget } from './budget.ts';
import type { Package } from './package/openPackage.ts';
import { readRelationships } from './package/relationships.ts';
import { walkXml } from './xml/walkXml.ts';

/** What the file's properties say; empty where they say nothing. */
export type Properties = { title: string; subject: string; author: string };

/** Reads the core properties (OPC 8): title, subject, author. */
export function readProperties(files: Package, budget: Budget): Properties {
  const properties: Properties = { title: '', subject: '', author: '' };
  const part = [...readRelationships(files, '', budget).values()].find(
    (each) => each.type === 'core-properties',
  )?.target;
  const bytes = part === undefined ? null : files.read(part);
  if (part === undefined || !bytes) return properties;
  const add = (key: keyof Properties) => (state: Properties, text: string) => {
    state[key] += text;
  };
  const text = new Map([
    ['dc:title', add('title')],
    ['dc:subject', add('subject')],
    ['dc:creator', add('author')],
  ]);
  walkXml(bytes, part, { elements: new Map(), text }, properties, budget);
  return properties;
}
