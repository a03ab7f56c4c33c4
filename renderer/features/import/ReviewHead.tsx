import CloseIcon from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '#shared/contract/importing.ts';
import { chooseTarget, askToLeave } from './importActions.ts';
import { useImport } from './importState.ts';

const NEW = 'new';

type Props = { proposal: ImportProposal; fixedTarget: boolean; titleId: string };

/** Which file it is, which report it goes into, and what to know about the whole of it. */
export function ReviewHead({ proposal, fixedTarget, titleId }: Props) {
  const { t } = useTranslation(['import', 'common']);
  const into = useImport((state) => state.into);
  const accepting = useImport((state) => state.accepting);
  const there = proposal.into;
  const [first] = proposal.items;
  const year = first?.entity === 'report' ? first.record.year : '';
  return (
    <Box sx={{ flex: 'none', bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 56, px: 1.5 }}>
        <IconButton aria-label={t('common:close')} disabled={accepting} onClick={askToLeave}>
          <CloseIcon fontSize="small" />
        </IconButton>
        <Typography id={titleId} component="h1" variant="h2" noWrap sx={{ flex: 1, minWidth: 0 }}>
          {t('import:title', { fileName: proposal.fileName })}
        </Typography>
        {there && !fixedTarget && (
          <TextField
            select
            label={t('import:target')}
            disabled={accepting}
            value={into ?? NEW}
            onChange={(change) => chooseTarget(change.target.value === NEW ? null : change.target.value)}
            sx={{ width: 380, my: 1 }}
          >
            <MenuItem value={there.reportId}>
              {t('import:existing', { year: there.year, title: there.title })}
            </MenuItem>
            <MenuItem value={NEW}>{t('import:newReport', { year })}</MenuItem>
          </TextField>
        )}
      </Box>
      {proposal.own && (
        <Alert severity="info" sx={{ borderRadius: 0 }}>
          {t('import:ownFile')}
        </Alert>
      )}
      {proposal.warnings.map((warning) => (
        <Alert key={warning} severity="warning" sx={{ borderRadius: 0 }}>
          {warning}
        </Alert>
      ))}
    </Box>
  );
}
