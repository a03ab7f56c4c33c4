import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { Organisation } from '#shared/domain/organisation.ts';
import { OrganisationText } from './OrganisationText.tsx';

type FormOrganisationProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string>;
  organisations: readonly Organisation[];
  label: string;
  help?: string | undefined;
};

/** An organisation of a record, kept by its name. */
export function FormOrganisation<T extends FieldValues>({
  control,
  name,
  organisations,
  label,
  help,
}: FormOrganisationProps<T>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <OrganisationText
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      organisations={organisations}
      label={label}
      help={help}
      problem={fieldState.error?.message}
    />
  );
}
