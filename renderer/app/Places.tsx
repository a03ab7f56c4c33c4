import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportHost } from '#renderer/features/import/ImportHost.tsx';
import { StartPage } from '#renderer/features/start/StartPage.tsx';
import { ReportPlace } from '#renderer/features/workspace/ReportPlace.tsx';
import { useWindowCommands } from './useWindowCommands.ts';
import { useViewState } from './viewState.ts';

/** The place the consultant is in: the cards of all reports, or one report. */
export function Places() {
  const { t } = useTranslation('app');
  const place = useViewState((state) => state.place);
  useWindowCommands();
  useEffect(() => {
    if (place.at === 'start') document.title = t('name');
  }, [place, t]);
  return (
    <>
      {place.at === 'start' ? (
        <StartPage />
      ) : (
        <ReportPlace key={place.reportId} reportId={place.reportId} page={place.page} />
      )}
      <ImportHost />
    </>
  );
}
