import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** Names the step. */
  tooltip: string;
  disabled: boolean;
  onStep: () => Promise<void>;
  children: ReactNode;
};

/** Undo or redo. It stays focusable with nothing to do, so that the keyboard does not lose its place. */
export function StepButton({ label, tooltip, disabled, onStep, children }: Props) {
  return (
    <Tooltip title={tooltip} describeChild>
      <IconButton
        aria-label={label}
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) void onStep();
        }}
        sx={{
          color: 'text.primary',
          '&[aria-disabled="true"]': { color: 'text.disabled', cursor: 'default' },
        }}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}
