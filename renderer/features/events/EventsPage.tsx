import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ActivityPage } from '#renderer/features/activities/ActivityPage.tsx';
import { KpiNote } from '#renderer/features/activities/KpiNote.tsx';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { EventForm } from './EventForm.tsx';

/** Events: conferences, workshops and meetings, with what was on and how many came. */
export function EventsPage({ records, sections }: PageProps) {
  const { t } = useTranslation('events');
  return (
    <ActivityPage
      kind="event"
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
          one.date && formatDate(one.date),
          one.venue,
          one.participants !== null &&
            t('page.participants', { figure: formatFigure(one.participants, one.participantsQualifier) }),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      note={<KpiNote records={records} measures={['events', 'eventParticipants']} />}
    >
      {(event) => <EventForm key={event.id} event={event} records={records} />}
    </ActivityPage>
  );
}
