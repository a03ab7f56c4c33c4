import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportRecords } from '#renderer/api/useReportRecords.ts';
import { pageViews } from '#renderer/app/pageViews.ts';
import { pagesOf } from '#renderer/app/pages.ts';
import type { PageId } from '#renderer/app/pages.ts';
import { useViewState } from '#renderer/app/viewState.ts';
import { ImportDrop } from '#renderer/features/import/ImportDrop.tsx';
import { ImportRefusal } from '#renderer/features/import/ImportRefusal.tsx';
import { LastYearProvider } from '#renderer/features/rollForward/LastYearProvider.tsx';
import { YearPreview } from '#renderer/features/rollForward/YearPreview.tsx';
import { PageNav } from './PageNav.tsx';
import { PreviewEdge } from './PreviewEdge.tsx';
import { ReferenceProvider } from './ReferenceProvider.tsx';
import { TopBar } from './TopBar.tsx';

/** The narrowest a form may become, in px, before the preview gives way. */
const FORM_MIN = 440;

/** One report: its pages on the left, the open page in the middle, the printed page on the right. */
export function Workspace({ reportId, page }: { reportId: string; page: PageId }) {
  const { t } = useTranslation(['pages', 'app', 'workspace']);
  const records = useReportRecords(reportId);
  const previewShown = useViewState((state) => state.previewShown);
  const previewShare = useViewState((state) => state.previewShare);
  const { kind, title } = records.report;
  const open = pagesOf(kind).find((candidate) => candidate.id === page) ?? pagesOf(kind)[0];
  const pageTitle = t(`pages:${page}`);

  useEffect(() => {
    document.title = [pageTitle, title, t('app:name')].filter((part) => part !== '').join(' – ');
  }, [pageTitle, title, t]);

  if (!open) return null;
  const View = pageViews[open.id].component;
  const sections = records.sections.filter((section) => open.sections.includes(section.key));
  return (
    <ImportDrop reportId={reportId}>
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <TopBar report={records.report} />
        <ImportRefusal />
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          <PageNav records={records} page={open.id} />
          <Box
            component="main"
            // Another page is another element: it begins at its top.
            key={open.id}
            sx={{ flex: 1, minWidth: FORM_MIN, overflowY: 'auto', scrollbarGutter: 'stable' }}
          >
            <Box sx={{ maxWidth: 880, mx: 'auto', px: { xs: 3, xl: 5 }, pt: 3.5, pb: 10 }}>
              <LastYearProvider records={records}>
                <ReferenceProvider records={records}>
                  <View records={records} sections={sections} />
                </ReferenceProvider>
              </LastYearProvider>
            </Box>
          </Box>
          {previewShown && (
            <Box
              component="aside"
              aria-label={t('workspace:preview.aside')}
              sx={{
                width: `${previewShare * 100}%`,
                minWidth: 300,
                maxWidth: `calc(100% - ${FORM_MIN + 250}px)`,
                flex: 'none',
                display: 'flex',
              }}
            >
              <PreviewEdge />
              <YearPreview records={records} page={open.id} />
            </Box>
          )}
        </Box>
      </Box>
    </ImportDrop>
  );
}
