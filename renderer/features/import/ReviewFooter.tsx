import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '#shared/contract/importing.ts';
import { countChoices } from './countChoices.ts';
import { askToLeave } from './importActions.ts';
import { useImport } from './importState.ts';
import { useAcceptImport } from './useAcceptImport.ts';

/** What will happen, and the two ways out of the screen. */
export function ReviewFooter({ proposal }: { proposal: ImportProposal }) {
  const { t } = useTranslation(['import', 'common']);
  const into = useImport((state) => state.into);
  const take = useImport((state) => state.take);
  const { run, busy, error } = useAcceptImport(proposal);
  const { taken, left, known } = countChoices(proposal, { into, take });
  const summary = [
    t('import:summary.taken', { count: taken }),
    ...(left > 0 ? [t('import:summary.left', { count: left })] : []),
    ...(known > 0 ? [t('import:summary.known', { count: known })] : []),
  ].join(' · ');
  return (
    <Box sx={{ flex: 'none', borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {error && <Alert severity="error">{error.message}</Alert>}
      <Box sx={{ px: 2.5, py: 1.5, display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography component="output" variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>
          {summary}
        </Typography>
        <Button disabled={busy} onClick={askToLeave}>
          {t('common:cancel')}
        </Button>
        <Button variant="contained" loading={busy} onClick={run}>
          {t('import:accept')}
        </Button>
      </Box>
    </Box>
  );
}
