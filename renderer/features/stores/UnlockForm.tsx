import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { PasswordField } from './PasswordField.tsx';

type Props = { onOpened: () => void; onCancel?: () => void };

/** Asks for the password of a store that was handed over; then the shell asks where the opened store shall lie. */
export function UnlockForm({ onOpened, onCancel }: Props) {
  const { t } = useTranslation(['stores', 'common']);
  const [password, setPassword] = useState('');
  const unlock = useMutation({
    mutationKey: ['store.unlock'],
    mutationFn: () => call('store.unlock', { password }),
    onSuccess: (outcome) => {
      if (outcome === 'opened') onOpened();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        unlock.mutate();
      }}
    >
      <Stack spacing={2}>
        <Typography color="textSecondary">{t('stores:unlock.text')}</Typography>
        <PasswordField
          label={t('stores:password')}
          value={password}
          onChange={(value) => {
            setPassword(value);
            unlock.reset();
          }}
          problem={unlock.error ? toCommandError(unlock.error).message : undefined}
        />
        <Stack direction="row" spacing={1} sx={{ justifyContent: onCancel ? 'flex-end' : 'flex-start' }}>
          {onCancel && (
            <Button disabled={unlock.isPending} onClick={onCancel}>
              {t('common:cancel')}
            </Button>
          )}
          <Button type="submit" variant="contained" disabled={password === ''} loading={unlock.isPending}>
            {t('stores:unlock.submit')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
