import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { MoneyText } from './MoneyText.tsx';

type FormMoneyProps<T extends FieldValues> = {
  control: Control<T>;
  /** Øre, or null when left blank. */
  name: FieldPathByValue<T, number | null>;
  label: string;
  help?: string | undefined;
  /** A problem found across fields; shown when the field itself holds. */
  problem?: string | undefined;
};

/** An amount of money: øre in the form, Danish in the field ("1.308.060,57", "7,3 mio."). */
export function FormMoney<T extends FieldValues>({ control, name, label, help, problem }: FormMoneyProps<T>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <MoneyText
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      label={label}
      help={help}
      problem={fieldState.error?.message ?? problem}
    />
  );
}
