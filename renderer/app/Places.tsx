import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportHost } from '#renderer/features/import/ImportHost.tsx';
import { BackupsPage } from '#renderer/features/backups/BackupsPage.tsx';
import { PeoplePage } from '#renderer/features/people/PeoplePage.tsx';
import { StartPage } from '#renderer/features/start/StartPage.tsx';
import { Loading } from './Loading.tsx';
import { useWindowCommands } from './useWindowCommands.ts';
import { useViewState } from './viewState.ts';

const loadReportPlace = () => import('#renderer/features/workspace/ReportPlace.tsx');

/** Forms, editor and printed page are most of the program: they are read after the start page is drawn. */
const ReportPlace = lazy(async () => ({ default: (await loadReportPlace()).ReportPlace }));

/** The place the consultant is in: the cards of all reports, or one report. */
export function Places() {
  const { t } = useTranslation('app');
  const place = useViewState((state) => state.place);
  useWindowCommands();
  useEffect(() => {
    if (place.at !== 'report') document.title = t('name');
  }, [place, t]);
  useEffect(() => {
    // Ready before the first card is opened; a failure shows when it is.
    const timer = setTimeout(() => void loadReportPlace().catch(() => undefined), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {place.at === 'start' && <StartPage />}
      {place.at === 'backups' && <BackupsPage />}
      {place.at === 'people' && <PeoplePage />}
      {place.at === 'report' && (
        <Suspense fallback={<Loading />}>
          <ReportPlace key={place.reportId} reportId={place.reportId} page={place.page} />
        </Suspense>
      )}
      <ImportHost />
    </>
  );
}
