import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { useFieldFocus } from '#renderer/features/workspace/useFieldFocus.ts';
import { FormPartners } from '#renderer/ui/FormPartners.tsx';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import { newPartners } from '#shared/domain/newPartners.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The project's partners, each once and with what it did; those of its activities can be taken over. */
export function PartnersCard({ project, records }: { project: FinalProject; records: ReportRecords }) {
  const { t } = useTranslation('finalProject');
  const form = useAutosaveForm({ entity: 'finalProject', record: project });
  const { control, setValue } = form;
  useFieldFocus(form, 'finalProject', project.id, 'partners');
  const partners = useWatch({ control, name: 'partners' });
  const others = newPartners(partners, records.activities);
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <AutosaveForm form={form} label={t('partners.title')}>
        <Stack spacing={2}>
          <Typography variant="h2">{t('partners.title')}</Typography>
          <FormPartners
            control={control}
            name="partners"
            organisations={records.organisations}
            help={t('partners.help')}
          />
          {others.length > 0 && (
            <Button
              size="small"
              variant="outlined"
              sx={{ alignSelf: 'flex-start' }}
              onClick={() => setValue('partners', [...partners, ...others], { shouldDirty: true })}
            >
              {t('partners.take', { count: others.length })}
            </Button>
          )}
        </Stack>
      </AutosaveForm>
    </Paper>
  );
}
