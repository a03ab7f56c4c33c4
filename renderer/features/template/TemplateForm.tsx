import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Template } from '#shared/domain/template.ts';
import { ColoursCard } from './ColoursCard.tsx';
import { CoverCard } from './CoverCard.tsx';
import { FontsCard } from './FontsCard.tsx';
import { FunderCard } from './FunderCard.tsx';
import { FrameCard } from './FrameCard.tsx';
import { SectionsCard } from './SectionsCard.tsx';
import { WordTemplateCard } from './WordTemplateCard.tsx';

/** The template's form. Give it `key={template.id}`. */
export function TemplateForm({ template, records }: { template: Template; records: ReportRecords }) {
  const { t } = useTranslation('template');
  const form = useAutosaveForm({ entity: 'template', record: template });
  const { control } = form;
  const wordTemplate = useWatch({ control, name: 'wordTemplate' });
  return (
    <AutosaveForm form={form} label={t('form')}>
      <Stack spacing={3}>
        {wordTemplate && <Alert severity="info">{t('byWord', { fileName: wordTemplate.fileName })}</Alert>}
        <ColoursCard control={control} />
        <FontsCard control={control} />
        <CoverCard control={control} images={records.images} />
        <FrameCard control={control} report={records.report} />
        <SectionsCard control={control} records={records} />
        <FunderCard control={control} />
        <WordTemplateCard control={control} />
      </Stack>
    </AutosaveForm>
  );
}
