import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import type { PersonBackup } from '#shared/contract/people.ts';
import { useDeletePerson } from './usePerson.ts';

type Props = { name: string; mentions: number; backups: readonly PersonBackup[]; onClose: () => void };

/** The day the last of the backups goes (ISO); null when one of them stays. */
function lastGone(backups: readonly PersonBackup[]): string | null {
  const days = backups.flatMap(({ until }) => until?.slice(0, 10) ?? []);
  return days.length < backups.length ? null : (days.toSorted((a, b) => b.localeCompare(a))[0] ?? null);
}

/** Asks before all that is kept of a person is deleted, and says what still holds the name afterwards. */
export function DeletePersonDialog({ name, mentions, backups, onClose }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const titleId = useId();
  const [fromTexts, setFromTexts] = useState(mentions > 0);
  const remove = useDeletePerson(name, onClose);
  const gone = lastGone(backups);
  return (
    <Dialog open onClose={() => remove.isPending || onClose()} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('people:deleteDialog.title', { name })}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <Typography>{t('people:deleteDialog.text')}</Typography>
          {mentions > 0 && (
            <FormControlLabel
              control={<Checkbox checked={fromTexts} onChange={(_, checked) => setFromTexts(checked)} />}
              label={t('people:deleteDialog.fromTexts', { count: mentions })}
            />
          )}
          {backups.length > 0 && (
            <Typography color="textSecondary">
              {gone === null
                ? t('people:deleteDialog.backupsOpen', { count: backups.length })
                : t('people:deleteDialog.backups', { count: backups.length, until: formatLongDate(gone) })}
            </Typography>
          )}
          <Alert severity="warning">{t('people:deleteDialog.noUndo')}</Alert>
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button disabled={remove.isPending} onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          loading={remove.isPending}
          onClick={() => remove.mutate(fromTexts)}
        >
          {t('people:deleteDialog.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
