import WrongIcon from '@mui/icons-material/ErrorOutlineOutlined';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { openPage } from '#renderer/app/navigation.ts';
import { pageViews } from '#renderer/app/pageViews.ts';
import type { PageId } from '#renderer/app/pages.ts';
import { TodoCount } from '#renderer/features/rollForward/TodoCount.tsx';
import type { Section } from '#shared/domain/section.ts';
import { StatusMark } from './StatusMark.tsx';

type Props = {
  page: PageId;
  /** How far its sections are; null for a page without any. */
  status: Section['status'] | null;
  open: boolean;
  /** A field on it holds what cannot be saved. */
  wrong: boolean;
  /** How much is left to do on it. */
  todo?: number;
  /** How many of its records came along from last year and have not been looked at. */
  untouched?: number;
};

/** One page in the list of pages; typing elsewhere does not draw it anew. */
export const PageNavItem = memo(function PageNavItem({
  page,
  status,
  open,
  wrong,
  todo = 0,
  untouched = 0,
}: Props) {
  const { t } = useTranslation(['pages', 'workspace']);
  const { icon: Icon } = pageViews[page];
  return (
    <ListItem disablePadding>
      <ListItemButton
        selected={open}
        aria-current={open ? 'page' : undefined}
        onClick={() => openPage(page)}
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
          primary={t(page)}
          slotProps={{
            primary: { variant: 'body2', sx: { fontWeight: open ? 640 : 480, lineHeight: 1.35 } },
          }}
        />
        {untouched > 0 && <TodoCount calm count={untouched} />}
        {wrong && (
          <WrongIcon titleAccess={t('workspace:nav.wrong')} color="error" sx={{ fontSize: 18, mr: 0.75 }} />
        )}
        {status && <StatusMark status={status} />}
        {todo > 0 && <TodoCount count={todo} />}
      </ListItemButton>
    </ListItem>
  );
});
