import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/domain/assertNever.ts';
import { FormDate } from '#renderer/ui/FormDate.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormMoney } from '#renderer/ui/FormMoney.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import type { EditField } from './editFields.ts';
import { fieldLabel } from './fieldLabel.ts';

type Props = { field: EditField; control: Control<Record<string, unknown>> };

/** One field of a proposal, written as the report's own forms write it. */
export function EditInput({ field, control }: Props) {
  const { t } = useTranslation('import');
  const { name, note } = field;
  const word = fieldLabel(field.label ?? name, t);
  const label = note === undefined || note === '' ? word : `${word}: ${note}`;
  // The list of fields says what each path of the record holds.
  const bound = { control: control as Control, name, label };
  switch (field.as) {
    case 'text':
      return <FormText {...bound} />;
    case 'long':
      return <FormText {...bound} multiline minRows={2} />;
    case 'number':
      return <FormNumber {...bound} />;
    case 'money':
      return <FormMoney {...bound} />;
    case 'date':
      return <FormDate {...bound} />;
    case 'year':
      return <FormYear {...bound} />;
    case 'figure':
      return <FormFigure {...bound} qualifierName={`${name}Qualifier`} />;
    default:
      return assertNever(field.as);
  }
}
