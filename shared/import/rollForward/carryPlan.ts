import { priority } from '#shared/domain/priority.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';

/** The rows of a plan as the priorities of the year it was made for, each still to be answered. */
export function carryPlan(plan: readonly PlanItem[], reportId: string, newId: () => string): Priority[] {
  return plan.map((item, order) =>
    priority.parse({
      id: newId(),
      reportId,
      title: item.title,
      deliverables: item.deliverables,
      resourceShare: item.resourceShare,
      planItemId: item.id,
      carriedOver: 'untouched',
      order,
    }),
  );
}
