import IconButton from '@mui/material/IconButton';
import type { SvgIconComponent } from '@mui/icons-material';
import Tooltip from '@mui/material/Tooltip';

type ToolButtonProps = {
  label: string;
  icon: SvgIconComponent;
  /** The shortcut, as it stands on the keys. */
  keys?: string;
  /** On or off, for a tool that is either; undefined for one that just does something. */
  pressed?: boolean;
  disabled?: boolean;
  run: () => void;
};

/** One tool. A tool that cannot be used now stays in its place and can be reached, so that the arrow keys find it. */
export function ToolButton({ label, icon: Icon, keys, pressed, disabled = false, run }: ToolButtonProps) {
  return (
    <Tooltip title={keys ? `${label} (${keys})` : label}>
      <IconButton
        size="small"
        aria-label={label}
        aria-disabled={disabled}
        tabIndex={-1}
        {...(pressed !== undefined && { 'aria-pressed': pressed })}
        // Keeps the selection in the text while the mouse is on the tool.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (!disabled) run();
        }}
        sx={{
          borderRadius: 1,
          color: disabled ? 'action.disabled' : 'text.secondary',
          '&[aria-pressed="true"]': { bgcolor: 'action.selected', color: 'primary.main' },
        }}
      >
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
