import { useSortable } from '@dnd-kit/sortable';
import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import DragIcon from '@mui/icons-material/DragIndicatorOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ChosenSection } from '#shared/domain/sectionChoices.ts';
import type { SectionKey } from '#shared/domain/section.ts';

type Props = {
  /** The chapter first, then the sections that follow it. */
  chapter: readonly ChosenSection[];
  heading: (key: SectionKey) => string;
  onShow: (key: SectionKey, shown: boolean) => void;
  onMove: (by: 1 | -1) => void;
  isFirst: boolean;
  isLast: boolean;
};

/** A chapter with its switch, and the sections that go with it. It is moved by dragging, by the keys on its handle, or by the arrows. */
export function SectionRow({ chapter, heading, onShow, onMove, isFirst, isLast }: Props) {
  const { t } = useTranslation(['template', 'ui']);
  const [head, ...parts] = chapter;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: head?.key ?? '', attributes: { roleDescription: t('ui:drag.role') } });
  if (!head) return null;
  const name = heading(head.key);
  return (
    <Box
      component="li"
      ref={setNodeRef}
      data-section={head.key}
      style={{ transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined, transition }}
      sx={{
        listStyle: 'none',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        position: 'relative',
        ...(isDragging && { zIndex: 1, boxShadow: 4 }),
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, px: 0.5, py: 0.25 }}>
        <IconButton
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          size="small"
          aria-label={t('template:sections.drag', { heading: name })}
          sx={{ cursor: 'grab', touchAction: 'none' }}
        >
          <DragIcon fontSize="small" />
        </IconButton>
        <Switch
          size="small"
          checked={head.shown}
          onChange={(_event, shown) => onShow(head.key, shown)}
          slotProps={{ input: { 'aria-label': t('template:sections.show', { heading: name }) } }}
        />
        <Typography
          variant="body2"
          sx={{ flex: 1, minWidth: 0, ml: 0.5, ...(!head.shown && { color: 'text.secondary' }) }}
        >
          {name}
        </Typography>
        <IconButton
          size="small"
          data-move="up"
          aria-label={t('template:sections.up', { heading: name })}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <UpIcon fontSize="inherit" />
        </IconButton>
        <IconButton
          size="small"
          data-move="down"
          aria-label={t('template:sections.down', { heading: name })}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <DownIcon fontSize="inherit" />
        </IconButton>
      </Stack>
      {parts.map((part) => (
        <Stack key={part.key} direction="row" sx={{ alignItems: 'center', gap: 0.5, pl: 5.5, pb: 0.75 }}>
          <Switch
            size="small"
            checked={part.shown}
            disabled={!head.shown}
            onChange={(_event, shown) => onShow(part.key, shown)}
            slotProps={{
              input: { 'aria-label': t('template:sections.show', { heading: heading(part.key) }) },
            }}
          />
          <Typography variant="body2" sx={{ ml: 0.5, ...(!part.shown && { color: 'text.secondary' }) }}>
            {heading(part.key)}{' '}
            <Typography variant="caption" component="span" color="text.secondary">
              {t('template:sections.follows', { heading: name })}
            </Typography>
          </Typography>
        </Stack>
      ))}
    </Box>
  );
}
