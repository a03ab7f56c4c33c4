import { useSortable } from '@dnd-kit/sortable';
import DragIcon from '@mui/icons-material/DragIndicatorOutlined';
import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordMenu } from './RecordMenu.tsx';

type RecordCardProps = {
  id: string;
  title: string;
  headingLevel: 2 | 3;
  summary?: ReactNode;
  status?: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** Undefined for a list without an order of its own, or of a single record. */
  onMove?: ((by: 1 | -1) => void) | undefined;
  canMoveUp: boolean;
  canMoveDown: boolean;
  onRemove?: (() => void) | undefined;
  children: ReactNode;
};

/** One record of a list: a line that says what it is, and its form when open. */
export function RecordCard({
  id,
  title,
  headingLevel,
  summary,
  status,
  open,
  onToggle,
  onMove,
  canMoveUp,
  canMoveDown,
  onRemove,
  children,
}: RecordCardProps) {
  const { t } = useTranslation('ui');
  const bodyId = useId();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id,
      disabled: !onMove,
      attributes: { roleDescription: t('drag.role') },
    });
  return (
    <Paper
      component="li"
      variant="outlined"
      ref={setNodeRef}
      data-record={id}
      style={{ transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined, transition }}
      sx={{
        position: 'relative',
        listStyle: 'none',
        ...(isDragging && { zIndex: 1, boxShadow: 4, opacity: 0.95 }),
        ...(open && { borderColor: 'primary.main' }),
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'stretch' }}>
        {onMove && (
          <IconButton
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            aria-label={t('drag.handle', { title })}
            size="small"
            sx={{
              borderRadius: 1,
              cursor: 'grab',
              touchAction: 'none',
              color: 'text.disabled',
              px: 0.25,
              my: 0.5,
              ml: 0.5,
            }}
          >
            <DragIcon fontSize="small" />
          </IconButton>
        )}
        <Typography
          variant="h3"
          component={headingLevel === 2 ? 'h2' : 'h3'}
          sx={{ flex: 1, minWidth: 0, m: 0 }}
        >
          <ButtonBase
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={onToggle}
            data-record-toggle=""
            data-title={title}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              textAlign: 'left',
              gap: 1,
              minHeight: 52,
              pl: onMove ? 0.75 : 2,
              pr: 1,
              py: 1,
              font: 'inherit',
              borderRadius: 1,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Box
              sx={{
                flex: 1,
                minWidth: 0,
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 0.75,
              }}
            >
              <Box sx={{ flex: '1 1 60%', minWidth: 0, overflowWrap: 'anywhere' }}>{title}</Box>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, '&:empty': { display: 'none' } }}>
                {status}
              </Box>
              {summary && !open && (
                <Typography
                  component="div"
                  variant="caption"
                  color="textSecondary"
                  sx={{
                    flex: '1 0 100%',
                    maxWidth: '100%',
                    fontWeight: 400,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                >
                  {summary}
                </Typography>
              )}
            </Box>
            <ExpandMoreIcon
              fontSize="small"
              sx={{
                color: 'text.secondary',
                transform: open ? 'rotate(180deg)' : 'none',
                transition: 'transform 120ms',
              }}
            />
          </ButtonBase>
        </Typography>
        {(onMove ?? onRemove) && (
          <RecordMenu
            title={title}
            onMove={onMove}
            canMoveUp={canMoveUp}
            canMoveDown={canMoveDown}
            onRemove={onRemove}
          />
        )}
      </Box>
      <Box
        id={bodyId}
        hidden={!open}
        sx={{ px: 2, pb: 2.5, pt: 2.5, borderTop: 1, borderColor: 'divider' }}
        data-record-body=""
      >
        {children}
      </Box>
    </Paper>
  );
}
