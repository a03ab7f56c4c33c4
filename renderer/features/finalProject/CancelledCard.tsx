import ArrowIcon from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { openPage, openSource } from '#renderer/app/navigation.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The activities that came to nothing, which chapter 3 prints with their reasons. */
export function CancelledCard({ records }: { records: ReportRecords }) {
  const { t } = useTranslation('finalProject');
  const cancelled = records.activities.filter((one) => one.status === 'cancelled' && one.includeInReport);
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('cancelled.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t(cancelled.length === 0 ? 'cancelled.none' : 'cancelled.help')}
      </Typography>
      {cancelled.length === 0 ? (
        <Button size="small" sx={{ mt: 1 }} onClick={() => openPage('projectActivities')}>
          {t('cancelled.toActivities')}
        </Button>
      ) : (
        <List dense disablePadding sx={{ mt: 1 }} aria-label={t('cancelled.title')}>
          {cancelled.map(({ id, title, reason }) => (
            <ListItem key={id} disablePadding divider>
              <ListItemButton
                sx={{ px: 1, gap: 1 }}
                onClick={() => openSource({ entity: 'activity', id, field: 'reason' }, records)}
              >
                <ListItemText
                  primary={title || t('activities.unnamed')}
                  secondary={reason.trim() || t('cancelled.noReason')}
                />
                <ArrowIcon fontSize="small" sx={{ color: 'text.secondary' }} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      )}
    </Paper>
  );
}
