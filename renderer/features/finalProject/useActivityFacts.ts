import { useTranslation } from 'react-i18next';
import type { Activity } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';

/** One line about an activity of any kind: what it is, when, and how many came. */
export function useActivityFacts(): (activity: Activity) => string {
  const { t } = useTranslation('finalProject');
  return (activity) => {
    const day = activity.kind === 'event' && activity.date !== null ? formatDate(activity.date) : '';
    const counted = 'participants' in activity && activity.participants !== null ? activity : null;
    return [
      t(`activities.kinds.${activity.kind}`),
      day || String(activity.startYear ?? ''),
      counted?.participants != null &&
        t('activities.participants', {
          figure: formatFigure(counted.participants, counted.participantsQualifier),
        }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
