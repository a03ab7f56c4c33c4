import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fontStack } from '#renderer/preview/fontStack.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { fontName } from '#shared/domain/template.ts';
import type { Template } from '#shared/domain/template.ts';
import { TemplateCard } from './TemplateCard.tsx';

const options = fontName.options.map((value) => ({ value, label: value }));

/** The fonts of headings and of text, with a line of each. */
export function FontsCard({ control }: { control: Control<Template> }) {
  const { t } = useTranslation('template');
  const [heading, body] = useWatch({ control, name: ['headingFont', 'bodyFont'] });
  return (
    <TemplateCard title={t('fonts.title')} help={t('fonts.help')}>
      <FieldRow>
        <FormSelect control={control} name="headingFont" label={t('fonts.heading')} options={options} />
        <FormSelect control={control} name="bodyFont" label={t('fonts.body')} options={options} />
      </FieldRow>
      <Box
        aria-hidden
        sx={{ p: 2, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: '#fff', color: '#22313b' }}
      >
        <Box sx={{ fontSize: 20, fontWeight: 700 }} style={{ fontFamily: fontStack(heading) }}>
          {t('fonts.sampleHeading')}
        </Box>
        <Box sx={{ fontSize: 15 }} style={{ fontFamily: fontStack(body) }}>
          {t('fonts.sample')}
        </Box>
      </Box>
    </TemplateCard>
  );
}
