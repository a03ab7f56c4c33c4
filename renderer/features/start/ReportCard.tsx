import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ReportSummary } from '#shared/contract/commands.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { reportTitle } from '#shared/domain/reportTitle.ts';
import { openReport } from '#renderer/app/navigation.ts';
import { RollForwardButton } from '#renderer/features/rollForward/RollForwardButton.tsx';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from './changedWhen.ts';
import { useDeleteReport } from './useDeleteReport.ts';

/** One report: a card that opens it, a button that deletes it, and for a yearly one the way on to the next year. */
export function ReportCard({ report }: { report: ReportSummary }) {
  const { t } = useTranslation('start');
  const now = useNow();
  const deleteReport = useDeleteReport();
  const name =
    reportTitle(report) || t('card.untitled', { kind: t(`kind.${report.kind}`), year: report.year });
  const submitted = report.state === 'submitted';
  return (
    <Card
      component="li"
      variant="outlined"
      sx={{ position: 'relative', display: 'flex', flexDirection: 'column' }}
    >
      <CardActionArea
        onClick={() => openReport(report.id)}
        sx={{ p: 2.5, flex: 1, display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 1 }}
      >
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', pr: 5 }}>
          <Typography
            component="span"
            sx={{ fontSize: '2rem', fontWeight: 700, letterSpacing: '-0.03em', color: 'primary.main' }}
          >
            {report.year}
          </Typography>
          <Chip size="small" label={t(`kind.${report.kind}`)} />
          <Chip
            size="small"
            variant="outlined"
            color={submitted ? 'success' : 'default'}
            label={t(`state.${report.state}`)}
          />
        </Stack>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {report.recipient ? t('card.to', { recipient: report.recipient }) : t('card.noRecipient')}
          </Typography>
        </Box>
        <Box sx={{ mt: 1 }}>
          <LinearProgress
            aria-hidden
            variant="determinate"
            color="secondary"
            value={report.sectionsTotal === 0 ? 0 : (100 * report.sectionsDone) / report.sectionsTotal}
            sx={{ borderRadius: 1, height: 6, mb: 0.75 }}
          />
          <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
            <Typography variant="caption" color="textSecondary">
              {t('card.done', { done: report.sectionsDone, total: report.sectionsTotal })}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {t('card.changed', { when: changedWhen(report.changedAt, now) })}
            </Typography>
          </Stack>
        </Box>
      </CardActionArea>
      {reportKinds[report.kind].yearly && (
        <Box sx={{ px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
          <RollForwardButton reportId={report.id} year={report.year} variant="text" size="small" />
        </Box>
      )}
      <Tooltip title={t('card.delete')}>
        <IconButton
          aria-label={t('card.deleteNamed', { name })}
          size="small"
          onClick={() => deleteReport.mutate({ id: report.id, name })}
          sx={{ position: 'absolute', top: 14, right: 14, color: 'text.secondary' }}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Card>
  );
}
