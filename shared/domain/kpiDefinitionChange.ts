import type { CountingRule, Kpi } from './kpi.ts';

/** What of a KPI's definition is another than in an earlier year's report. */
export type KpiDefinitionPart = 'label' | 'unit' | 'counting';

/** By hand or counted, and from what; the source and the reason of a figure by hand may differ from year to year. */
function sameCounting(a: CountingRule, b: CountingRule): boolean {
  return a.type === 'computed' && b.type === 'computed' ? a.measure === b.measure : a.type === b.type;
}

/** The parts of the definition that were changed since the earlier year; none for a KPI that is new. */
export function kpiDefinitionChange(
  kpi: Pick<Kpi, 'label' | 'unit' | 'counting' | 'previousDefinition'>,
): KpiDefinitionPart[] {
  const before = kpi.previousDefinition;
  if (!before) return [];
  const changed: KpiDefinitionPart[] = [];
  if (kpi.label.trim() !== before.label.trim()) changed.push('label');
  if (kpi.unit.trim() !== before.unit.trim()) changed.push('unit');
  if (!sameCounting(kpi.counting, before.counting)) changed.push('counting');
  return changed;
}
