import type { Control, FieldValues } from 'react-hook-form';
import type { Project } from '#shared/domain/activity.ts';

/** The fields that all four kinds of activity have. */
export type CommonActivity = Pick<
  Project,
  | 'title'
  | 'aliases'
  | 'startYear'
  | 'continued'
  | 'priorityId'
  | 'body'
  | 'status'
  | 'reason'
  | 'partners'
  | 'imageIds'
  | 'includeInReport'
  | 'countsInKpi'
  | 'carriedOver'
  | 'letStand'
>;

/**
 * The form of one kind of activity, seen as a form of the fields all kinds have. `Control` does not vary with its
 * type, so TypeScript has to be told.
 */
export function commonControl<T extends CommonActivity & FieldValues>(
  control: Control<T>,
): Control<CommonActivity> {
  return control as unknown as Control<CommonActivity>;
}
