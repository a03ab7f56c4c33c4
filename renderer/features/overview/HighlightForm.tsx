import Stack from '@mui/material/Stack';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormOutcome } from '#renderer/ui/FormOutcome.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Highlight } from '#shared/domain/highlight.ts';

/** One bullet of the overview. Give it `key={highlight.id}`. */
export const HighlightForm = memo(function HighlightForm({ highlight }: { highlight: Highlight }) {
  const { t } = useTranslation('overview');
  const form = useAutosaveForm({ entity: 'highlight', record: highlight });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={t('highlights.form', { name: highlight.leadPhrase })}>
      <Stack spacing={2}>
        <FormText
          control={control}
          name="leadPhrase"
          label={t('highlights.leadPhrase')}
          help={t('highlights.leadPhraseHelp')}
        />
        <FormText control={control} name="text" label={t('highlights.body')} multiline minRows={3} />
        <FormOutcome control={control} name="outcome" reasonName="reason" />
      </Stack>
    </AutosaveForm>
  );
});
