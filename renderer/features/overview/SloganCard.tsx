import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { useFieldFocus } from '#renderer/features/workspace/useFieldFocus.ts';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Report } from '#shared/domain/report.ts';
import { CardHead } from './CardHead.tsx';

/** The coloured band over the key figures. */
export const SloganCard = memo(function SloganCard({ report }: { report: Report }) {
  const { t } = useTranslation('overview');
  const form = useAutosaveForm({ entity: 'report', record: report });
  useFieldFocus(form, 'report', report.id, 'slogan');
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <CardHead title={t('slogan.title')} text={t('slogan.text')} />
      <AutosaveForm form={form} label={t('slogan.title')}>
        <Stack spacing={2}>
          <FormText control={form.control} name="slogan" label={t('slogan.slogan')} />
          <FormText control={form.control} name="sloganSubline" label={t('slogan.subline')} />
        </Stack>
      </AutosaveForm>
    </Paper>
  );
});
