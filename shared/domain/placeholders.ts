import type { Report } from './report.ts';

/** What can stand in the text of header and footer, in braces: {titel}. */
export const placeholders = ['titel', 'år', 'hub', 'klynge', 'modtager'] as const;
export type Placeholder = (typeof placeholders)[number];

const IN_BRACES = /\{([^{}]*)\}/g;

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

/** A placeholder's name as it is compared: å may be typed in two ways, and case does not count. */
function level(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('da');
}

/** The placeholders of a text that mean nothing here, as they were typed: "{dato}". */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(IN_BRACES)]
    .filter(([, name = '']) => !isPlaceholder(level(name)))
    .map(([typed]) => typed);
}

/** The text with what the report says in place of its placeholders; unknown ones stay. `title` is the printed title. */
export function fillPlaceholders(text: string, report: Report, title: string): string {
  const values: Record<Placeholder, string> = {
    titel: title,
    år: String(report.year),
    hub: report.hub,
    klynge: report.cluster,
    modtager: report.recipient,
  };
  return text.replace(IN_BRACES, (typed: string, name: string) => {
    const known = level(name);
    return isPlaceholder(known) ? values[known] : typed;
  });
}
