import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { DoneButton } from '#renderer/features/workspace/DoneButton.tsx';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { SectionCard } from '#renderer/features/workspace/SectionCard.tsx';
import { GoalCard } from './GoalCard.tsx';

/** What opens the report: the introduction, the main goal, who the cluster is, and the closing line. */
export function IntroductionPage({ records, sections }: PageProps) {
  const { t } = useTranslation(['introduction', 'pages']);
  const introduction = sections.find((section) => section.key === 'introduction');
  const about = sections.find((section) => section.key === 'about');
  return (
    <PageFrame
      title={t('pages:introduction')}
      intro={t('introduction:intro')}
      actions={<DoneButton sections={sections} records={records} />}
    >
      {introduction && (
        <SectionCard
          key={introduction.id}
          section={introduction}
          images={records.images}
          title={t('introduction:opening')}
        />
      )}
      <GoalCard key={records.report.id} report={records.report} />
      {about && (
        <SectionCard key={about.id} section={about} images={records.images} title={t('introduction:about')} />
      )}
    </PageFrame>
  );
}
