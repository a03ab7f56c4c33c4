import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useHeldFields } from '#renderer/api/useHeldFields.ts';
import { pageOfSource } from '#renderer/app/pageOfSource.ts';
import { pages } from '#renderer/app/pages.ts';
import type { PageId } from '#renderer/app/pages.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { useTodo } from '#renderer/features/rollForward/useTodo.ts';
import { untouchedByPage } from '#renderer/features/rollForward/untouchedByPage.ts';
import { PageNavItem } from './PageNavItem.tsx';
import { pageStatus } from './pageStatus.ts';

/** The pages of the report: its chapters in order with how far each is, then what serves them all. */
export function PageNav({ records, page }: { records: ReportRecords; page: PageId }) {
  const { t } = useTranslation('workspace');
  const { chapters, across } = pages[records.report.kind];
  const done = records.sections.filter((section) => section.status === 'done').length;
  const total = records.sections.length;
  const todo = useTodo(records).length;
  const held = useHeldFields(records.report.id);
  const wrong = new Set(
    held.flatMap(({ entity, id, values }) =>
      Object.keys(values).map((field) => pageOfSource({ entity, id, field }, records)),
    ),
  );
  const untouched = untouchedByPage(records);
  return (
    <Box
      component="nav"
      aria-label={t('nav.label')}
      sx={{
        width: { xs: 250, xl: 268 },
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ px: 2.25, pt: 2, pb: 1 }}>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 0.75 }}>
          {t('nav.done', { done, total })}
        </Typography>
        <LinearProgress
          aria-hidden
          variant="determinate"
          color="secondary"
          value={total === 0 ? 0 : (100 * done) / total}
          sx={{ borderRadius: 1, height: 5 }}
        />
      </Box>
      <List dense aria-label={t('nav.chapters')} sx={{ px: 1 }}>
        {chapters.map((entry) => (
          <PageNavItem
            key={entry.id}
            page={entry.id}
            status={pageStatus(entry, records)}
            open={entry.id === page}
            wrong={wrong.has(entry.id)}
            untouched={untouched.get(entry.id) ?? 0}
          />
        ))}
      </List>
      <Typography
        variant="overline"
        component="p"
        color="textSecondary"
        sx={{ px: 2.25, pt: 1, borderTop: 1, borderColor: 'divider' }}
      >
        {t('nav.across')}
      </Typography>
      <List dense aria-label={t('nav.across')} sx={{ px: 1, pt: 0.25 }}>
        {across.map((entry) => (
          <PageNavItem
            key={entry.id}
            page={entry.id}
            status={pageStatus(entry, records)}
            open={entry.id === page}
            wrong={wrong.has(entry.id)}
            untouched={untouched.get(entry.id) ?? 0}
            todo={entry.id === 'yearShift' ? todo : 0}
          />
        ))}
      </List>
    </Box>
  );
}
