import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeItems } from './importActions.ts';

type Props = {
  title: string;
  /** The proposals that can be taken or left. */
  ids: readonly string[];
  children: ReactNode;
};

/** Proposals under one heading, with the two buttons that decide about all of them. */
export function GroupFrame({ title, ids, children }: Props) {
  const { t } = useTranslation('import');
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ mb: 2, overflow: 'hidden' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 1.5, py: 0.75, minHeight: 44 }}>
        <Typography component="h3" variant="h3" sx={{ m: 0, flex: 1 }}>
          {title}
        </Typography>
        {ids.length > 1 && (
          <>
            <Button
              size="small"
              aria-label={t('takeAllNamed', { group: title })}
              onClick={() => takeItems(ids, true)}
            >
              {t('takeAll')}
            </Button>
            <Button
              size="small"
              color="inherit"
              aria-label={t('leaveAllNamed', { group: title })}
              onClick={() => takeItems(ids, false)}
            >
              {t('leaveAll')}
            </Button>
          </>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Paper>
  );
}
