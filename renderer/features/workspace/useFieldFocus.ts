import { useEffect } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { clearFocus } from '#renderer/app/navigation.ts';
import { focusField } from '#renderer/ui/focusField.ts';
import { useViewState } from '#renderer/app/viewState.ts';
import type { EntityName } from '#shared/domain/records.ts';

/**
 * Puts the cursor in a form's field when the window was told to go to its record.
 * @param usual the field to go to when none is named.
 */
export function useFieldFocus<T extends FieldValues>(
  form: UseFormReturn<T>,
  entity: EntityName,
  id: string,
  usual: Path<T>,
): void {
  const focus = useViewState((state) => state.focus);
  useEffect(() => {
    if (focus?.entity !== entity || focus.id !== id) return;
    const named = focus.field ?? usual;
    const drawn = document.querySelector(`[data-record-form="${CSS.escape(id)}"]`);
    form.setFocus(named in form.getValues() ? (named as Path<T>) : usual);
    // A list of rows, or a picture, is no one field that the form could put the cursor in, but it stands there.
    if (drawn && (named.startsWith('image.') || !drawn.contains(document.activeElement))) {
      focusField(drawn, named);
    }
    clearFocus();
  }, [focus, form, entity, id, usual]);
}
