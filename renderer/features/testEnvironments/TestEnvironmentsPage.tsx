import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ActivityPage } from '#renderer/features/activities/ActivityPage.tsx';
import { KpiNote } from '#renderer/features/activities/KpiNote.tsx';
import { periodOf } from '#renderer/features/activities/periodOf.ts';
import { TestEnvironmentForm } from './TestEnvironmentForm.tsx';

/** Living labs: the test environments the hub has supported, and with what. */
export function TestEnvironmentsPage({ records, sections }: PageProps) {
  const { t } = useTranslation('testEnvironments');
  return (
    <ActivityPage
      kind="testEnvironment"
      records={records}
      section={sections[0]}
      words={{
        title: t('page.title'),
        intro: t('page.intro'),
        list: t('page.list'),
        add: t('page.add'),
        unnamed: t('page.unnamed'),
        emptyTitle: t('page.emptyTitle'),
        emptyText: t('page.emptyText'),
        deleted: (name) => t('page.deleted', { name }),
      }}
      summary={(one) => [one.municipality, periodOf(one, records.report.year)].filter(Boolean).join(' · ')}
      note={<KpiNote records={records} measures={['testEnvironments']} />}
    >
      {(lab) => <TestEnvironmentForm key={lab.id} lab={lab} records={records} />}
    </ActivityPage>
  );
}
