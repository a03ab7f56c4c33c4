import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ActivityPage } from '#renderer/features/activities/ActivityPage.tsx';
import { KpiNote } from '#renderer/features/activities/KpiNote.tsx';
import { periodOf } from '#renderer/features/activities/periodOf.ts';
import { ProjectForm } from './ProjectForm.tsx';

/** Projekter: the year's projects, each with its purpose, target groups and partners. */
export function ProjectsPage({ records, sections }: PageProps) {
  const { t } = useTranslation('projects');
  return (
    <ActivityPage
      kind="project"
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
      summary={(one) =>
        [
          one.acronym,
          one.programme,
          one.stage && t(`stage.${one.stage}`),
          periodOf(one, records.report.year),
          one.partners.length > 0 && t('page.partners', { count: one.partners.length }),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      note={<KpiNote records={records} measures={['projects']} />}
    >
      {(project) => <ProjectForm key={project.id} project={project} records={records} />}
    </ActivityPage>
  );
}
