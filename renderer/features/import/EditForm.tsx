import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { importedRecord } from '#shared/contract/importing.ts';
import type { ImportItem } from '#shared/contract/importing.ts';
import { EditInput } from './EditInput.tsx';
import { editFields, isWide } from './editFields.ts';
import type { EditField } from './editFields.ts';
import { editItem, keepEdit } from './importActions.ts';
import { useImport } from './importState.ts';

const none: readonly ImportItem[] = [];

/** What was read into a proposal, to be put right before it is taken. */
export function EditForm({ item }: { item: ImportItem }) {
  const { t } = useTranslation(['import', 'common']);
  const form = useForm<Record<string, unknown>>({ defaultValues: { ...item.record } });
  const [problem, setProblem] = useState('');
  const items = useImport(({ stage }) => (stage.at === 'review' ? stage.proposal.items : none));
  const organisations = useMemo(
    () => items.flatMap((each) => (each.entity === 'organisation' ? [each.record] : [])),
    [items],
  );
  // Every proposal has a report.
  const year = items.flatMap((each) => (each.entity === 'report' ? [each.record.year] : [])).at(0) ?? 0;
  const fields = editFields(item);
  const input = (field: EditField) => (
    <EditInput
      key={field.name}
      field={field}
      control={form.control}
      organisations={organisations}
      year={year}
    />
  );

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
        <FieldRow min={240}>{fields.filter((field) => !isWide(field)).map(input)}</FieldRow>
        {fields.filter(isWide).map(input)}
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
