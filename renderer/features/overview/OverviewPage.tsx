import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { FormChart } from '#renderer/ui/FormChart.tsx';
import { HighlightsCard } from './HighlightsCard.tsx';
import { KpisCard } from './KpisCard.tsx';
import { SloganCard } from './SloganCard.tsx';

/** The year at a glance: lead-in, highlights, the slogan, and the table of key figures. */
export function OverviewPage({ records, sections }: PageProps) {
  const { t } = useTranslation(['overview', 'pages']);
  return (
    <SectionPage
      section={sections[0]}
      records={records}
      title={t('pages:overview')}
      intro={t('overview:intro')}
      inForm={<FormChart help={t('overview:chartHelp')} />}
    >
      <HighlightsCard records={records} />
      <SloganCard key={records.report.id} report={records.report} />
      <KpisCard records={records} />
    </SectionPage>
  );
}
