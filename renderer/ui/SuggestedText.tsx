import Autocomplete from '@mui/material/Autocomplete';
import { FieldText } from './FieldText.tsx';

type SuggestedTextProps = {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  /** What can be chosen; anything else can be written. */
  suggestions: readonly string[];
  label: string;
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
};

/** A line of text that is chosen among what is usual, or written. */
export function SuggestedText({
  value,
  onChange,
  onBlur,
  suggestions,
  label,
  name,
  help,
  problem,
}: SuggestedTextProps) {
  return (
    <Autocomplete
      freeSolo
      autoHighlight={false}
      options={suggestions.filter((option, at) => option !== '' && suggestions.indexOf(option) === at)}
      inputValue={value}
      value={value === '' ? null : value}
      onInputChange={(_event, text, reason) => {
        if (reason !== 'reset' || text !== '') onChange(text);
      }}
      onBlur={() => onBlur?.()}
      size="small"
      slotProps={{ clearIndicator: { tabIndex: -1 } }}
      renderInput={({ slotProps, ...params }) => (
        <FieldText
          {...params}
          slotProps={slotProps}
          label={label}
          name={name}
          help={help}
          problem={problem}
        />
      )}
    />
  );
}
