import Box from '@mui/material/Box';
import { FormProvider } from 'react-hook-form';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { ReactNode } from 'react';
import { useApi } from './ApiProvider.tsx';

type Props<T extends FieldValues> = {
  form: UseFormReturn<T>;
  /** What the form is about, for a screen reader. */
  label: string;
  children: ReactNode;
};

/** The frame of a form that saves itself: leaving a field saves at once, Enter sends nothing. It says in `data-record-form` whose form it is. */
export function AutosaveForm<T extends FieldValues>({ form, label, children }: Props<T>) {
  const { queue } = useApi();
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        aria-label={label}
        data-record-form={String(form.getValues()['id'])}
        noValidate
        onSubmit={(submit) => submit.preventDefault()}
        onBlur={() => void queue.flush()}
      >
        {children}
      </Box>
    </FormProvider>
  );
}
