import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isUnread } from '#renderer/api/unread.ts';
import { formatFigure, parseFigure } from '#shared/domain/figure.ts';
import type { Qualifier } from '#shared/domain/figure.ts';
import { TypedText } from './TypedText.tsx';

type FormFigureProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, number | null>;
  qualifierName: FieldPathByValue<T, Qualifier>;
  label: string;
  help?: string | undefined;
};

type Figure = { value: number | null; qualifier: Qualifier };

function parse(text: string): Figure | undefined {
  if (text.trim() === '') return { value: null, qualifier: 'exact' };
  return parseFigure(text) ?? undefined;
}

function format({ value, qualifier }: Figure): string {
  return value === null ? '' : formatFigure(value, qualifier);
}

function same(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.qualifier === b.qualifier;
}

/** A figure and how sure it is, written as one: "knap 350" is 350 and `nearly`. */
export function FormFigure<T extends FieldValues>({
  control,
  name,
  qualifierName,
  label,
  help,
}: FormFigureProps<T>) {
  const { t } = useTranslation('ui');
  const { field, fieldState } = useController({ control, name });
  const { field: qualifier } = useController({ control, name: qualifierName });
  return (
    <TypedText<Figure>
      name={name}
      value={isUnread(field.value) ? field.value : { value: field.value, qualifier: qualifier.value }}
      onChange={(figure) => {
        if (isUnread(figure)) return field.onChange(figure);
        qualifier.onChange(figure.qualifier);
        field.onChange(figure.value);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      format={format}
      parse={parse}
      same={same}
      unreadable={t('unreadable.figure')}
      label={label}
      help={help ?? t('figure.help')}
      problem={fieldState.error?.message}
    />
  );
}
