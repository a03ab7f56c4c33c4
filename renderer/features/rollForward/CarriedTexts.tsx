import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { StaleAbout } from '#renderer/ui/staleAbout.ts';
import type { StaleScope } from '#renderer/ui/staleAbout.ts';
import { hashText } from '#shared/domain/hashText.ts';
import type { StaleYear } from '#shared/import/rollForward/findStaleSentences.ts';

type Props<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string[]>;
  /** Null marks nothing. */
  about: StaleYear | null;
  children: ReactNode;
};

/** Marks in the fields it holds what is last year's, and notes which sentences may stand. */
export function CarriedTexts<T extends FieldValues>({ control, name, about, children }: Props<T>) {
  const { field } = useController({ control, name });
  const { value, onChange } = field;
  const scope = useMemo((): StaleScope | null => {
    const letStand: readonly string[] = value;
    return about && { about, letStand, onLetStand: (text) => onChange([...letStand, hashText(text)]) };
  }, [about, value, onChange]);
  return <StaleAbout value={scope}>{children}</StaleAbout>;
}
