import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ActivityPage } from '#renderer/features/activities/ActivityPage.tsx';
import { KpiNote } from '#renderer/features/activities/KpiNote.tsx';
import { periodOf } from '#renderer/features/activities/periodOf.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { NetworkForm } from './NetworkForm.tsx';

/** Vidensnetværk: the networks the hub runs, and how many are in them. */
export function NetworksPage({ records, sections }: PageProps) {
  const { t } = useTranslation('networks');
  return (
    <ActivityPage
      kind="network"
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
          periodOf(one, records.report.year),
          one.participants !== null &&
            t('page.participants', { figure: formatFigure(one.participants, one.participantsQualifier) }),
          one.geography,
        ]
          .filter(Boolean)
          .join(' · ')
      }
      note={<KpiNote records={records} measures={['networks', 'networkParticipants']} />}
    >
      {(network) => <NetworkForm key={network.id} network={network} records={records} />}
    </ActivityPage>
  );
}
