import AddIcon from '@mui/icons-material/AddOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { Loading } from '#renderer/app/Loading.tsx';
import { ImportButton } from '#renderer/features/import/ImportButton.tsx';
import { ImportDrop } from '#renderer/features/import/ImportDrop.tsx';
import { ImportRefusal } from '#renderer/features/import/ImportRefusal.tsx';
import { EmptyStart } from './EmptyStart.tsx';
import { NewReportDialog } from './NewReportDialog.tsx';
import { ReportCard } from './ReportCard.tsx';
import { StartBar } from './StartBar.tsx';
import { useOpenSample } from './useOpenSample.ts';

/** All reports as cards, newest year first; or, in a new store, what to do. */
export function StartPage() {
  const { t } = useTranslation(['start', 'import']);
  const { data: reports, error } = useQuery({
    queryKey: queryKeys.reportList,
    queryFn: () => call('report.list', {}),
  });
  const [creating, setCreating] = useState(false);
  const sample = useOpenSample();
  if (error) throw error;
  if (!reports) return <Loading />;

  const create = () => setCreating(true);
  const newestFirst = reports.toSorted((a, b) => b.year - a.year || a.kind.localeCompare(b.kind));
  return (
    <ImportDrop reportId={null}>
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <StartBar />
        <ImportRefusal />
        <Box component="main" sx={{ flex: 1, overflowY: 'auto' }}>
          {reports.length === 0 ? (
            <EmptyStart onCreate={create} onSample={() => sample.mutate()} busy={sample.isPending} />
          ) : (
            <Box sx={{ maxWidth: 1120, mx: 'auto', px: 4, py: 5 }}>
              <Stack
                direction="row"
                spacing={1.5}
                useFlexGap
                sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 3.5 }}
              >
                <Box sx={{ flex: 1, minWidth: 260 }}>
                  <Typography variant="h1">{t('start:title')}</Typography>
                  <Typography color="textSecondary">{t('start:subtitle')}</Typography>
                </Box>
                <Button variant="outlined" loading={sample.isPending} onClick={() => sample.mutate()}>
                  {t('start:openSample')}
                </Button>
                <ImportButton reportId={null}>
                  {(choose) => (
                    <Button variant="outlined" startIcon={<ImportIcon />} onClick={choose}>
                      {t('import:button')}
                    </Button>
                  )}
                </ImportButton>
                <Button variant="contained" startIcon={<AddIcon />} onClick={create}>
                  {t('start:newReport')}
                </Button>
              </Stack>
              <Box
                component="ul"
                aria-label={t('start:title')}
                sx={{
                  display: 'grid',
                  gap: 2.5,
                  gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))',
                  listStyle: 'none',
                  p: 0,
                  m: 0,
                }}
              >
                {newestFirst.map((report) => (
                  <ReportCard key={report.id} report={report} />
                ))}
              </Box>
            </Box>
          )}
        </Box>
        {creating && <NewReportDialog reports={reports} onClose={() => setCreating(false)} />}
      </Box>
    </ImportDrop>
  );
}
