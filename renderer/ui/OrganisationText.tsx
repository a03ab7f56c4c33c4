import Autocomplete from '@mui/material/Autocomplete';
import type { Organisation } from '#shared/domain/organisation.ts';
import { FieldText } from './FieldText.tsx';

type OrganisationTextProps = {
  value: string;
  onChange: (name: string) => void;
  onBlur?: () => void;
  organisations: readonly Organisation[];
  label: string;
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
};

/** The name of an organisation: chosen among those of the store, or written. */
export function OrganisationText({
  value,
  onChange,
  onBlur,
  organisations,
  label,
  name,
  help,
  problem,
}: OrganisationTextProps) {
  return (
    <Autocomplete
      freeSolo
      autoHighlight={false}
      options={organisations.map((organisation) => organisation.name).filter((option) => option !== '')}
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
