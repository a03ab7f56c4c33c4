import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { storePassword } from '#shared/contract/stores.ts';
import { PasswordField } from './PasswordField.tsx';
import { showStoreDialog } from './storeDialogs.ts';
import { useStoreActions } from './useStoreActions.ts';

/** Everything in one file for a successor, protected by a password unless that is switched off. */
export function HandOverDialog() {
  const { t } = useTranslation(['stores', 'common']);
  const titleId = useId();
  const [locked, setLocked] = useState(true);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [asked, setAsked] = useState(false);
  const { saveCopy } = useStoreActions();
  const close = () => showStoreDialog(null);
  const save = useMutation({
    mutationFn: () => saveCopy(locked ? password : null),
    onSuccess: (saved) => {
      if (saved) close();
    },
  });
  const checked = storePassword.safeParse(password);
  const weak = asked && !checked.success ? checked.error.issues[0]?.message : undefined;
  const unlike = asked && repeated !== password ? t('stores:handOver.unlike') : undefined;
  const submit = () => {
    setAsked(true);
    if (!locked || (checked.success && repeated === password)) save.mutate();
  };
  return (
    <Dialog open onClose={() => save.isPending || close()} aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{t('stores:handOver.title')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            <Typography color="textSecondary">{t('stores:handOver.text')}</Typography>
            <FormControlLabel
              control={<Switch checked={locked} onChange={(change) => setLocked(change.target.checked)} />}
              label={t('stores:handOver.protect')}
            />
            {locked ? (
              <>
                <PasswordField
                  label={t('stores:password')}
                  value={password}
                  onChange={setPassword}
                  problem={weak}
                  help={t('stores:handOver.passwordHelp')}
                />
                <PasswordField
                  label={t('stores:handOver.repeat')}
                  value={repeated}
                  onChange={setRepeated}
                  problem={unlike}
                />
                <Alert severity="info">{t('stores:handOver.remember')}</Alert>
              </>
            ) : (
              <Alert severity="warning">{t('stores:handOver.open')}</Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button disabled={save.isPending} onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={save.isPending}>
            {t('stores:handOver.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
