import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

type Props<V extends string> = {
  /** What the choice is about, for a screen reader. */
  label: string;
  options: readonly { value: V; label: string }[];
  /** Null while nothing is chosen. */
  value: V | null;
  onChoose: (value: V) => void;
};

/** A choice of one among two or three, as buttons side by side. */
export function ChoiceButtons<V extends string>({ label, options, value, onChoose }: Props<V>) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      aria-label={label}
      value={value}
      onChange={(_, chosen: V | null) => {
        if (chosen !== null) onChoose(chosen);
      }}
      sx={{ flex: 'none', bgcolor: 'background.paper' }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          sx={{ px: 1.5, py: 0.375, textTransform: 'none', fontWeight: 550, lineHeight: 1.5 }}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
