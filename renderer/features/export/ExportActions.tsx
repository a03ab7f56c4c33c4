import FolderIcon from '@mui/icons-material/FolderOpenOutlined';
import OpenIcon from '@mui/icons-material/OpenInNewOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';

/** The ways to a file that was exported, and what is in the way when it is no longer there. */
export function ExportActions({ entry }: { entry: ExportEntry }) {
  const { t } = useTranslation('export');
  const [problem, setProblem] = useState('');

  function run(command: 'export.showInFolder' | 'export.open'): void {
    call(command, { exportId: entry.id }).then(
      () => setProblem(''),
      (thrown: unknown) => setProblem(toCommandError(thrown).message),
    );
  }

  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button size="small" startIcon={<OpenIcon />} onClick={() => run('export.open')}>
          {t(`open.${entry.kind}`)}
        </Button>
        <Button size="small" startIcon={<FolderIcon />} onClick={() => run('export.showInFolder')}>
          {t('showInFolder')}
        </Button>
      </Stack>
      <Typography
        role="alert"
        variant="body2"
        color="error"
        sx={{ overflowWrap: 'anywhere', flexBasis: '100%', '&:empty': { display: 'none' } }}
      >
        {problem}
      </Typography>
    </>
  );
}
