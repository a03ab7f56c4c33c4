import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useViewState } from '#renderer/app/viewState.ts';

const MIN = 0.2;
const MAX = 0.6;
const STEP = 0.02;

function setShare(share: number): void {
  useViewState.setState({ previewShare: Math.min(MAX, Math.max(MIN, share)) });
}

function onKeyDown(press: KeyboardEvent): void {
  const { previewShare } = useViewState.getState();
  if (press.key === 'ArrowLeft') setShare(previewShare + STEP);
  else if (press.key === 'ArrowRight') setShare(previewShare - STEP);
  else return;
  press.preventDefault();
}

function onPointerMove(move: PointerEvent): void {
  if (move.currentTarget.hasPointerCapture(move.pointerId)) setShare(1 - move.clientX / window.innerWidth);
}

/** The edge between form and printed page: drag it, or move it with the arrow keys. */
export function PreviewEdge() {
  const { t } = useTranslation('workspace');
  const share = useViewState((state) => state.previewShare);
  return (
    <Box
      component="hr"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('preview.edge')}
      aria-valuemin={MIN * 100}
      aria-valuemax={MAX * 100}
      aria-valuenow={Math.round(share * 100)}
      onKeyDown={onKeyDown}
      onPointerDown={(down) => down.currentTarget.setPointerCapture(down.pointerId)}
      onPointerMove={onPointerMove}
      sx={{
        width: 9,
        height: 'auto',
        my: 0,
        border: 0,
        overflow: 'visible',
        mx: '-4px',
        zIndex: 1,
        flex: 'none',
        cursor: 'col-resize',
        touchAction: 'none',
        position: 'relative',
        '&::after': {
          content: '""',
          position: 'absolute',
          inset: '0 4px',
          bgcolor: 'divider',
          transition: 'background-color 120ms',
        },
        '&:hover::after, &:active::after, &:focus-visible::after': {
          inset: '0 3px',
          bgcolor: 'primary.main',
        },
      }}
    />
  );
}
