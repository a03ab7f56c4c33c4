import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import PreviewIcon from '@mui/icons-material/VerticalSplitOutlined';
import RedoIcon from '@mui/icons-material/Redo';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistory } from '#renderer/api/useHistory.ts';
import { ThemeSwitch } from '#renderer/app/ThemeSwitch.tsx';
import { openStart, togglePreview } from '#renderer/app/navigation.ts';
import { useViewState } from '#renderer/app/viewState.ts';
import { ImportButton } from '#renderer/features/import/ImportButton.tsx';
import type { Report } from '#shared/domain/report.ts';
import { reportTitle } from '#shared/domain/reportTitle.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { StepButton } from './StepButton.tsx';

/** The bar over a report: which it is, whether it is saved, undo and redo, and what the window shows. */
export const TopBar = memo(function TopBar({ report }: { report: Report }) {
  const { t } = useTranslation(['workspace', 'app', 'start', 'import']);
  const { undo, redo, stepBack, stepForward } = useHistory();
  const previewShown = useViewState((state) => state.previewShown);
  const title = reportTitle(report);
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        height: 56,
        flex: 'none',
        px: 1.5,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Tooltip title={t('workspace:allReports')}>
        <IconButton aria-label={t('workspace:allReports')} onClick={openStart}>
          <ArrowBackIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Box sx={{ minWidth: 0, flex: 1, pl: 0.5 }}>
        <Typography noWrap sx={{ fontWeight: 640, lineHeight: 1.3 }} title={title}>
          {title || t(`start:card.untitled`, { kind: t(`start:kind.${report.kind}`), year: report.year })}
        </Typography>
        <Typography noWrap variant="caption" color="textSecondary" component="p" sx={{ lineHeight: 1.3 }}>
          {t(`start:kind.${report.kind}`)} {report.year} · {t(`start:state.${report.state}`)}
        </Typography>
      </Box>
      <SaveStatus reportId={report.id} />
      <Divider orientation="vertical" flexItem variant="middle" sx={{ mx: 0.75 }} />
      <StepButton
        label={t('app:history.undo')}
        tooltip={undo === null ? t('app:history.nothingToUndo') : t('app:history.undoStep', { step: undo })}
        disabled={undo === null}
        onStep={stepBack}
      >
        <UndoIcon fontSize="small" />
      </StepButton>
      <StepButton
        label={t('app:history.redo')}
        tooltip={redo === null ? t('app:history.nothingToRedo') : t('app:history.redoStep', { step: redo })}
        disabled={redo === null}
        onStep={stepForward}
      >
        <RedoIcon fontSize="small" />
      </StepButton>
      <Divider orientation="vertical" flexItem variant="middle" sx={{ mx: 0.75 }} />
      <ImportButton reportId={report.id}>
        {(choose) => (
          <Tooltip title={t('import:second')}>
            <IconButton aria-label={t('import:second')} onClick={choose}>
              <ImportIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </ImportButton>
      <Tooltip title={t(previewShown ? 'workspace:preview.hide' : 'workspace:preview.show')}>
        <ToggleButton
          value="preview"
          size="small"
          selected={previewShown}
          onChange={togglePreview}
          aria-label={t('workspace:preview.label')}
          sx={{ border: 0, p: 1 }}
        >
          <PreviewIcon fontSize="small" />
        </ToggleButton>
      </Tooltip>
      <ThemeSwitch />
    </Box>
  );
});
