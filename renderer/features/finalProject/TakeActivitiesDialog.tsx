import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '#renderer/app/Loading.tsx';
import type { PeriodActivity } from '#shared/domain/periodActivities.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { useActivityFacts } from './useActivityFacts.ts';
import { useTakeActivities } from './useTakeActivities.ts';

type Props = { records: ReportRecords; onClose: () => void };

/** The activities of the yearly reports in the project's period, to choose which to take in. */
export function TakeActivitiesDialog({ records, onClose }: Props) {
  const { t } = useTranslation(['finalProject', 'common']);
  const titleId = useId();
  const factsOf = useActivityFacts();
  const { found, run, busy } = useTakeActivities(records.report.id, onClose);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const free = (found ?? []).filter(({ taken }) => !taken).map(({ activity }) => activity.id);
  const chosen = free.filter((id) => !left.has(id));
  const { finalProject } = records;
  const hasPeriod = finalProject?.periodFrom != null && finalProject.periodTo != null;

  function toggle(id: string): void {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  }
  const line = ({ activity, years }: PeriodActivity) =>
    [factsOf(activity), t('finalProject:takeActivities.years', { years: years.join(', ') })].join(' · ');

  return (
    <Dialog open onClose={() => busy || onClose()} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('finalProject:takeActivities.title')}</DialogTitle>
      <DialogContent>
        {found === undefined ? (
          <Loading />
        ) : found.length === 0 ? (
          <Alert severity="info">
            {t(hasPeriod ? 'finalProject:takeActivities.none' : 'finalProject:takeActivities.noPeriod')}
          </Alert>
        ) : (
          <>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {t('finalProject:takeActivities.help')}
            </Typography>
            {free.length > 0 && (
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={chosen.length === free.length}
                    indeterminate={chosen.length > 0 && chosen.length < free.length}
                    onChange={() => setLeft(new Set(chosen.length === free.length ? free : []))}
                  />
                }
                label={t('finalProject:takeActivities.all')}
              />
            )}
            <List dense disablePadding aria-label={t('finalProject:activities.list')}>
              {found.map((one) => {
                const { activity, taken } = one;
                const name = activity.title || t('finalProject:activities.unnamed');
                return (
                  <ListItem key={activity.id} disableGutters divider>
                    <Checkbox
                      size="small"
                      slotProps={{ input: { 'aria-label': name } }}
                      checked={taken || !left.has(activity.id)}
                      disabled={taken}
                      onChange={() => toggle(activity.id)}
                    />
                    <ListItemText primary={name} secondary={line(one)} />
                    {activity.status === 'cancelled' && (
                      <Chip
                        size="small"
                        color="warning"
                        variant="outlined"
                        label={t('finalProject:activities.cancelled')}
                      />
                    )}
                    {taken && (
                      <Chip size="small" variant="outlined" label={t('finalProject:takeActivities.taken')} />
                    )}
                  </ListItem>
                );
              })}
            </List>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button disabled={busy} onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button variant="contained" disabled={chosen.length === 0} loading={busy} onClick={() => run(chosen)}>
          {t('finalProject:takeActivities.run', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
