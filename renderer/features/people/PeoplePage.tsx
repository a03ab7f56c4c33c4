import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { Loading } from '#renderer/app/Loading.tsx';
import { openStart } from '#renderer/app/navigation.ts';
import { StartBar } from '#renderer/features/start/StartBar.tsx';
import { KeepCard } from './KeepCard.tsx';
import { PeopleList } from './PeopleList.tsx';

/** Everybody the store knows something of: seen, handed out and deleted across years. */
export function PeoplePage() {
  const { t } = useTranslation(['people', 'backups']);
  const { data, error } = useQuery({
    queryKey: queryKeys.people,
    queryFn: () => call('person.list', {}),
    refetchOnMount: 'always',
  });
  if (error) throw error;
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <StartBar />
      <Box component="main" sx={{ flex: 1, overflowY: 'auto' }}>
        <Box sx={{ maxWidth: 960, mx: 'auto', px: 4, py: 4 }}>
          <Button startIcon={<ArrowBackIcon />} onClick={openStart} sx={{ mb: 1.5, ml: -1 }}>
            {t('backups:back')}
          </Button>
          <Typography variant="h1">{t('people:title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '68ch', mb: 3 }}>
            {t('people:subtitle')}
          </Typography>
          {data ? (
            <Stack spacing={3}>
              <KeepCard {...data} />
              <PeopleList people={data.people} />
            </Stack>
          ) : (
            <Loading />
          )}
        </Box>
      </Box>
    </Box>
  );
}
