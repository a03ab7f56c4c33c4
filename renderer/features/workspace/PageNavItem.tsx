import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { useTranslation } from 'react-i18next';
import { openPage } from '#renderer/app/navigation.ts';
import { pageViews } from '#renderer/app/pageViews.ts';
import type { Page } from '#renderer/app/pages.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { StatusMark } from './StatusMark.tsx';
import { pageStatus } from './pageStatus.ts';
import { pageTitleKey } from './pageTitleKey.ts';

/** One page in the list of pages. */
export function PageNavItem({
  entry,
  records,
  open,
}: {
  entry: Page;
  records: ReportRecords;
  open: boolean;
}) {
  const { t } = useTranslation('pages');
  const { icon: Icon } = pageViews[entry.id];
  const status = pageStatus(entry, records);
  return (
    <ListItem disablePadding>
      <ListItemButton
        selected={open}
        aria-current={open ? 'page' : undefined}
        onClick={() => openPage(entry.id)}
        sx={{
          borderRadius: 1.5,
          px: 1.25,
          py: 0.5,
          my: 0.125,
          '&.Mui-selected': { color: 'primary.main', '& .MuiListItemIcon-root': { color: 'primary.main' } },
        }}
      >
        <ListItemIcon sx={{ minWidth: 32 }}>
          <Icon sx={{ fontSize: 19 }} />
        </ListItemIcon>
        <ListItemText
          primary={t(pageTitleKey(entry.id, records.report.kind))}
          slotProps={{
            primary: { variant: 'body2', sx: { fontWeight: open ? 640 : 480, lineHeight: 1.35 } },
          }}
        />
        {status && <StatusMark status={status} />}
      </ListItemButton>
    </ListItem>
  );
}
