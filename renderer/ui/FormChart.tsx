import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Section } from '#shared/domain/section.ts';
import { FormSwitch } from './FormSwitch.tsx';

/** Whether the figures of the section stand as a chart too. Stands in the section's form. */
export function FormChart({ help }: { help: string }) {
  const { t } = useTranslation('ui');
  const { control } = useFormContext<Section>();
  return <FormSwitch control={control} name="chart" label={t('chart')} help={help} />;
}
