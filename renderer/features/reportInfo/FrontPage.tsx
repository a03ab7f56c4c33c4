import { useTranslation } from 'react-i18next';
import { FinalProjectCard } from '#renderer/features/finalProject/FinalProjectCard.tsx';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ReportInfoCard } from './ReportInfoCard.tsx';

/** What stands on the cover and in the frame of the report; for a final report the project's own data too. */
export function FrontPage({ records }: PageProps) {
  const { t } = useTranslation(['reportInfo', 'pages']);
  const { finalProject, report } = records;
  return (
    <PageFrame title={t('pages:front')} intro={t(`reportInfo:intro.${report.kind}`)}>
      <ReportInfoCard key={report.id} report={report} />
      {finalProject && <FinalProjectCard key={finalProject.id} project={finalProject} records={records} />}
    </PageFrame>
  );
}
