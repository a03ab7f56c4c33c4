import { useTranslation } from 'react-i18next';
import type { ReportOverview } from '#shared/domain/storeOverview.ts';

const list = new Intl.ListFormat('da-DK');

type Named = Pick<ReportOverview, 'kind' | 'year'>;

/** Names reports: `Afrapportering 2023, Afrapportering 2022 og Slutrapport 2021`, or says that there are none. */
export function useReportNames(): (reports: readonly Named[]) => string {
  const { t } = useTranslation(['stores', 'start']);
  return (reports) =>
    reports.length === 0
      ? t('stores:noReports')
      : list.format(reports.map(({ kind, year }) => `${t(`start:kind.${kind}`)} ${year}`));
}
