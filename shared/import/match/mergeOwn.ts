import type { FinalProject } from '#shared/domain/finalProject.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import { kpiDefinitionChange } from '#shared/domain/kpiDefinitionChange.ts';
import type { ImportedRecord } from './importedRecord.ts';
import { mergeRecord } from './mergeRecord.ts';

/** What a file of ours says of the year's figures; one that is counted from the records is not noted beside them. */
function mergeValues(existing: Kpi, proposed: Kpi): Kpi['values'] {
  const values = { ...existing.values };
  for (const [year, said] of Object.entries(proposed.values)) {
    const noted = values[year];
    const counted = existing.counting.type === 'computed' && (noted?.value ?? null) === null;
    values[year] = {
      value: counted ? null : (said.value ?? noted?.value ?? null),
      qualifier: counted || said.value === null ? (noted?.qualifier ?? 'exact') : said.qualifier,
      target: said.target ?? noted?.target ?? null,
      explanation: said.explanation === '' ? (noted?.explanation ?? '') : said.explanation,
    };
    // Nothing is noted for a year that the file says nothing of but what is counted.
    if (!noted && values[year].value === null && said.target === null && said.explanation === '')
      delete values[year];
  }
  return values;
}

/** The note on an earlier definition says only what was another then. */
function mergeDefinition(existing: Kpi, proposed: Kpi): Kpi['previousDefinition'] {
  const before = existing.previousDefinition;
  const said = proposed.previousDefinition;
  if (!before || !said) return said;
  const told = kpiDefinitionChange(proposed).includes('counting');
  return {
    ...said,
    counting: told && said.counting.type !== before.counting.type ? said.counting : before.counting,
  };
}

/** Where a line's money comes from is printed nowhere. */
function withSources(existing: FinalProject, proposed: FinalProject): FinalProject['financing'] {
  return proposed.financing.map((line) => {
    const known = existing.financing.find(({ label }) => label.trim() === line.label);
    return known ? { ...line, source: known.source } : line;
  });
}

/**
 * A record, with what the file that was once written of it says of it now: to the letter, and in place of what is there.
 * What a report does not print stays as it is.
 * @param blank the record as it is when nothing is said of it
 * @returns the record itself when the file says nothing new
 */
export function mergeOwn(existing: ImportedRecord, proposed: ImportedRecord, blank: object): ImportedRecord {
  const said: Partial<Record<string, unknown>> = { ...proposed.record };
  if (existing.entity === 'section') {
    delete said['status'];
    delete said['level'];
  }
  if (existing.entity === 'kpi' && proposed.entity === 'kpi')
    Object.assign(said, {
      values: mergeValues(existing.record, proposed.record),
      previousDefinition: mergeDefinition(existing.record, proposed.record),
    });
  if (existing.entity === 'finalProject' && proposed.entity === 'finalProject')
    said['financing'] = withSources(existing.record, proposed.record);
  const record = mergeRecord<object>(existing.record, said, blank, { toTheLetter: true });
  return { entity: existing.entity, record } as ImportedRecord;
}
