import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openSource } from '#renderer/app/navigation.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';

type Props = {
  item: TodoItem;
  records: ReportRecords;
  /** The field it is about. */
  field?: string | undefined;
  /** A line about it. */
  note?: string;
  /** What can be answered right here. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** One thing left: its name, which leads to it, and what can be done about it here. */
export function TodoRow({ item, records, field, note, actions, children }: Props) {
  const { t } = useTranslation('rollForward');
  const title = item.title || t('unnamed');
  return (
    <>
      <Box sx={{ display: 'flex', columnGap: 1.5, rowGap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
          <Typography variant="h3" component="h3" sx={{ overflowWrap: 'anywhere' }}>
            <Link
              component="button"
              type="button"
              color="inherit"
              underline="hover"
              aria-label={t('todo.goToNamed', { title })}
              onClick={() =>
                openSource({ entity: item.entity, id: item.id, ...(field && { field }) }, records)
              }
              sx={{ font: 'inherit', textAlign: 'left', verticalAlign: 'baseline' }}
            >
              {title}
            </Link>
          </Typography>
          {note && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {note}
            </Typography>
          )}
        </Box>
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>{actions}</Box>
      </Box>
      {children}
    </>
  );
}
