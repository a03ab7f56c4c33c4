import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { importedRecord } from '#shared/contract/importing.ts';
import type { ImportItem } from '#shared/contract/importing.ts';
import { EditInput } from './EditInput.tsx';
import { editFields } from './editFields.ts';
import { editItem, keepEdit } from './importActions.ts';

/** The simple fields of a proposal, to be put right before it is taken. */
export function EditForm({ item }: { item: ImportItem }) {
  const { t } = useTranslation(['import', 'common']);
  const form = useForm<Record<string, unknown>>({ defaultValues: { ...item.record } });
  const [problem, setProblem] = useState('');

  const save = (values: Record<string, unknown>): void => {
    const parsed = importedRecord.safeParse({ entity: item.entity, record: values });
    if (parsed.success) keepEdit({ ...item, ...parsed.data });
    else setProblem(parsed.error.issues[0]?.message ?? t('import:edit.problem'));
  };

  return (
    <Box
      component="form"
      noValidate
      aria-label={t('import:edit.form')}
      onSubmit={(event) => void form.handleSubmit(save)(event)}
      sx={{ pt: 2.5, pb: 0.5 }}
    >
      <Stack spacing={2}>
        <FieldRow min={240}>
          {editFields(item).map((field) => (
            <EditInput key={field.name} field={field} control={form.control} />
          ))}
        </FieldRow>
        {problem !== '' && <Alert severity="error">{problem}</Alert>}
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" size="small">
            {t('import:edit.save')}
          </Button>
          <Button size="small" onClick={() => editItem(null)}>
            {t('common:cancel')}
          </Button>
        </Stack>
      </Stack>
    </Box>
  );
}
