import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportItem } from '#shared/contract/importing.ts';
import { EmptiedFields } from './EmptiedFields.tsx';
import { useImport } from './importState.ts';

type Props = { item: ImportItem; state: ImportItem['state']; edited: boolean };

/** What there is to know of a proposal before it is taken: put right by hand, doubtful and why, other than what is there. */
export function ProposalMarks({ item, state, edited }: Props) {
  const { t } = useTranslation('import');
  // What this app wrote is taken at its word; other text is set after what stands there.
  const own = useImport(({ stage }) => stage.at === 'review' && stage.proposal.own);
  const doubtful = item.confidence === 'doubtful';
  return (
    <Stack direction="row" spacing={0.75} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
      {edited && <Chip size="small" color="primary" variant="outlined" label={t('state.edited')} />}
      {doubtful && <Chip size="small" color="warning" variant="outlined" label={t('state.doubtful')} />}
      {doubtful && <Typography variant="body2">{item.doubts.join(' ')}</Typography>}
      {state === 'changed' && (
        <Chip size="small" color="warning" variant="outlined" label={t('state.changed')} />
      )}
      {state === 'changed' && (
        <Typography variant="body2">
          {t(item.entity === 'section' && !own ? 'changedSection' : 'changedHelp')}
        </Typography>
      )}
      {state === 'changed' && item.emptied.length > 0 && <EmptiedFields emptied={item.emptied} />}
      {state === 'fills' && <Chip size="small" variant="outlined" label={t('state.fills')} />}
    </Stack>
  );
}
