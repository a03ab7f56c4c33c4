import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';
import { ResultChip } from './ResultChip.tsx';

/** The form of an indicator. */
export function IndicatorForm({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const form = useAutosaveForm({ entity: 'indicator', record: indicator });
  const { control } = form;
  const [target, actual, explanation] = useWatch({ control, name: ['target', 'actual', 'explanation'] });
  const now = { target, actual, explanation };
  return (
    <AutosaveForm form={form} label={indicator.label || t('unnamed')}>
      <Stack spacing={2.5}>
        <FieldRow>
          <FormText control={control} name="label" label={t('name')} />
          <FormText control={control} name="unit" label={t('unit')} placeholder={t('unitExample')} />
        </FieldRow>
        <FieldRow>
          <FormNumber control={control} name="target" label={t('target')} />
          <FormFigure control={control} name="actual" qualifierName="actualQualifier" label={t('actual')} />
        </FieldRow>
        <Box component="output" sx={{ display: 'block', '&:empty': { display: 'none' } }}>
          <ResultChip indicator={now} />
        </Box>
        <FormText
          control={control}
          name="explanation"
          label={t('explanation')}
          help={t('explanationHelp')}
          problem={indicatorResult(now).explanationMissing ? t('explanationMissing') : undefined}
          multiline
          minRows={2}
        />
        <FormText
          control={control}
          name="evidence"
          label={t('evidence')}
          help={t('evidenceHelp')}
          multiline
          minRows={2}
        />
      </Stack>
    </AutosaveForm>
  );
}
