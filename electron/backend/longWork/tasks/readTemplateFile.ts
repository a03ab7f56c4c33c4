import type { WordLook, WordTemplateCheck } from '#shared/domain/wordTemplate.ts';
import { checkTemplate } from '#shared/word/template/checkTemplate.ts';
import { lookOf } from '#shared/word/template/lookOf.ts';
import { openTemplate } from './openTemplate.ts';

export type TemplateToRead = { bytes: Uint8Array; fileName: string };
export type TemplateRead = { look: WordLook; check: WordTemplateCheck };

/** How a Word file looks, and what it has of what a report needs. Throws `file-unreadable` when it cannot be used. */
export function readTemplateFile({ bytes, fileName }: TemplateToRead): TemplateRead {
  const template = openTemplate(bytes, fileName);
  return { look: lookOf(template), check: checkTemplate(template) };
}
