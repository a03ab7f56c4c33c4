import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Report } from '#shared/domain/report.ts';
import type { Template } from '#shared/domain/template.ts';
import { FrameText } from './FrameText.tsx';
import { TemplateCard } from './TemplateCard.tsx';

/** What stands over and under every page but the cover. */
export function FrameCard({ control, report }: { control: Control<Template>; report: Report }) {
  const { t } = useTranslation('template');
  return (
    <TemplateCard title={t('frame.title')} help={t('frame.help')}>
      <FrameText control={control} name="headerText" label={t('frame.header')} report={report} />
      <FrameText control={control} name="footerText" label={t('frame.footer')} report={report} />
    </TemplateCard>
  );
}
