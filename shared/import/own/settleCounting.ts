import { countKpi } from '#shared/domain/countKpi.ts';
import { kpiValue } from '#shared/domain/kpi.ts';
import { addDoubt, doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';

/**
 * A KPI that the file says is counted stays so when the file's own records make the figure that stands in it. Else the
 * figure stands: what was counted may be hidden, and a figure that was changed in the file is what counts.
 */
export function settleCounting({ proposals, year }: Draft): void {
  for (const kpi of proposals.kpis) {
    if (kpi.counting.type !== 'computed') continue;
    const noted = kpi.values[String(year)];
    const count = countKpi(kpi.counting.measure, proposals);
    const { value, qualifier } = noted ?? kpiValue.parse({});
    if (value === count.value && qualifier === count.qualifier) continue;
    kpi.counting = { type: 'manual', source: '', reason: '' };
    addDoubt(kpi, doubt.counting);
  }
}
