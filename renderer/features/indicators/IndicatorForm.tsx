import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { readOrNull } from '#renderer/api/unread.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { formatNumber } from '#shared/domain/figure.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';

/** Per cent of the target above which a figure is more likely mistyped than reached. */
const FAR_OFF = 2000;

/** The form of an indicator. */
export function IndicatorForm({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const form = useAutosaveForm({ entity: 'indicator', record: indicator });
  const { control } = form;
  const [target, actual, explanation, evidence] = useWatch({
    control,
    name: ['target', 'actual', 'explanation', 'evidence'],
  });
  const now = { target: readOrNull(target), actual: readOrNull(actual), explanation, evidence };
  const { explanationMissing, evidenceMissing, targetMissing, percent } = indicatorResult(now);
  return (
    <AutosaveForm form={form} label={indicator.label || t('unnamed')}>
      <Stack spacing={2.5}>
        <FieldRow>
          <FormText control={control} name="label" label={t('name')} />
          <FormText control={control} name="unit" label={t('unit')} placeholder={t('unitExample')} />
        </FieldRow>
        <FieldRow>
          <FormNumber
            control={control}
            name="target"
            label={t('target')}
            help={targetMissing ? t('targetMissing') : undefined}
          />
          <FormFigure control={control} name="actual" qualifierName="actualQualifier" label={t('actual')} />
        </FieldRow>
        {percent !== null && percent > FAR_OFF && (
          <Typography variant="body2" color="textSecondary">
            {t('farOff', { percent: formatNumber(percent) })}
          </Typography>
        )}
        <FormText
          control={control}
          name="explanation"
          label={t('explanation')}
          help={t('explanationHelp')}
          problem={explanationMissing ? t('explanationMissing') : undefined}
          multiline
          minRows={2}
        />
        <FormText
          control={control}
          name="evidence"
          label={t('evidence')}
          help={t('evidenceHelp')}
          problem={evidenceMissing ? t('evidenceMissing') : undefined}
          multiline
          minRows={2}
        />
      </Stack>
    </AutosaveForm>
  );
}
