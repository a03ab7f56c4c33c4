import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { openReport } from '#renderer/app/navigation.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { RollForwardButton } from './RollForwardButton.tsx';
import { TodoList } from './TodoList.tsx';
import { useTodo } from './useTodo.ts';

/** Årsskifte: what is left from last year, and the way on to the next. */
export function YearShiftPage({ records }: PageProps) {
  const { t } = useTranslation('rollForward');
  const todo = useTodo(records);
  const { id, year, previousReportId } = records.report;
  const before = { year: year - 1, next: year };
  const after = { year, next: year + 1 };
  return (
    <PageFrame
      title={t('page.title')}
      intro={previousReportId === null ? t('page.introFirst') : t('page.intro', before)}
      actions={todo.length > 0 && <Chip color="warning" label={t('page.left', { count: todo.length })} />}
    >
      {previousReportId !== null && todo.length === 0 && (
        <Alert severity="success">{t('page.done', before)}</Alert>
      )}
      <TodoList todo={todo} records={records} />
      {previousReportId !== null && (
        <Button onClick={() => openReport(previousReportId)} sx={{ alignSelf: 'flex-start' }}>
          {t('page.openOld', before)}
        </Button>
      )}
      <Paper variant="outlined" sx={{ p: 2.5 }}>
        <Typography variant="h2" sx={{ mb: 0.5 }}>
          {t('page.next', after)}
        </Typography>
        <Typography variant="body2" sx={{ mb: 2, color: 'text.secondary' }}>
          {t('page.nextText', after)}
        </Typography>
        <RollForwardButton reportId={id} year={year} />
      </Paper>
    </PageFrame>
  );
}
