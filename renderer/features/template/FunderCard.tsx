import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { euPublicity } from '#shared/domain/funderTemplate.ts';
import type { Template } from '#shared/domain/template.ts';
import { FunderLines } from './FunderLines.tsx';
import { TemplateCard } from './TemplateCard.tsx';

/** What the funder asks of final reports: the lines of financing, and the emblem of the EU. */
export function FunderCard({ control }: { control: Control<Template> }) {
  const { t } = useTranslation('template');
  return (
    <TemplateCard title={t('funder.title')} help={t('funder.help')}>
      <FunderLines control={control} />
      <FormSelect
        control={control}
        name="funder.euPublicity"
        label={t('funder.publicity')}
        help={t('funder.publicityHelp')}
        options={euPublicity.options.map((value) => ({ value, label: t(`funder.publicities.${value}`) }))}
      />
    </TemplateCard>
  );
}
