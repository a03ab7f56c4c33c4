import { reference, type Inline, type Reference } from '#shared/domain/richText.ts';
import { sectionKey } from '#shared/domain/section.ts';
import { phrases } from '#shared/report/layouts/phrases.ts';
import { readMarkName } from '#shared/report/marks/markName.ts';
import { recordKey } from '#shared/report/marks/recordKey.ts';
import type { Run, TableBlock } from '#shared/report/outline/outline.ts';
import { ownId } from './ownId.ts';

/** The tables that references call by what they show. */
const TABLES: Record<Exclude<TableBlock['role'], 'text'>, true> = {
  kpi: true,
  results: true,
  plan: true,
  funding: true,
  financing: true,
  indicators: true,
  activities: true,
  projectHead: true,
};

/** What is called by a name that every report has, by the key of that name. */
const NAMED = new Map([...sectionKey.options, ...Object.keys(TABLES)].map((name) => [recordKey(name), name]));

/** What is called by the id of a record or a table has the id of its proposal. */
const PROPOSED = { activity: 'activity', figure: 'image', table: 'table' } as const;

/** The id a table of rich text has until it is known which one it is. */
export function ownTableId(key: string): string {
  return ownId(PROPOSED.table, key);
}

/** The reference or the table that a run's marks name; null for none. */
export function pointerIn({ marks = [] }: Run, field: 'ref' | 'table') {
  for (const name of marks) {
    const mark = readMarkName(name);
    if (mark?.entity === 'report' && mark.path[0] === field) return mark;
  }
  return null;
}

/** The cross-reference a run stands in; null for none. */
export function referenceIn(run: Run): Reference | null {
  const mark = pointerIn(run, 'ref');
  const type = reference.shape.type.safeParse(mark?.path[1]);
  if (!mark || !type.success) return null;
  const named = NAMED.get(mark.key);
  if (type.data === 'section' || type.data === 'chart')
    return named === undefined ? null : { type: type.data, id: named };
  return { type: type.data, id: named ?? ownId(PROPOSED[type.data], mark.key) };
}

const { section, heading, figure, table } = phrases.reference;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const NUMBER = String.raw`\d+(?:\.\d+)*`;
const WORDING = new RegExp(
  `^(?:${[section, figure, table].map((words) => escaped(words('#')).replace('#', NUMBER)).join('|')}|${escaped(heading('#')).replace('#', '.+')})$`,
);

/** A reference that was written about in the file is no longer one: what stands there is what counts. */
export function asReference(run: Inline): Inline {
  if (!run.ref || WORDING.test(run.text.trim())) return run;
  const { ref: _ref, ...plain } = run;
  return plain;
}
