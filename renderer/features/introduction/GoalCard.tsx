import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { useFieldFocus } from '#renderer/features/workspace/useFieldFocus.ts';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Report } from '#shared/domain/report.ts';

/** The main goal and the closing line, which the report sets apart from its text. */
export const GoalCard = memo(function GoalCard({ report }: { report: Report }) {
  const { t } = useTranslation('introduction');
  const form = useAutosaveForm({ entity: 'report', record: report });
  useFieldFocus(form, 'report', report.id, 'mainGoal');
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <AutosaveForm form={form} label={t('goalForm')}>
        <Stack spacing={2.5}>
          <Typography variant="h2">{t('goalForm')}</Typography>
          <FormText control={form.control} name="mainGoal" label={t('mainGoal')} help={t('mainGoalHelp')} />
          <FormText
            control={form.control}
            name="closingLine"
            label={t('closingLine')}
            help={t('closingLineHelp')}
          />
        </Stack>
      </AutosaveForm>
    </Paper>
  );
});
