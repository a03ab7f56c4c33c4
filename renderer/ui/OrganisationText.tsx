import type { Organisation } from '#shared/domain/organisation.ts';
import { SuggestedText } from './SuggestedText.tsx';

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
export function OrganisationText({ organisations, ...rest }: OrganisationTextProps) {
  return <SuggestedText {...rest} suggestions={organisations.map((organisation) => organisation.name)} />;
}
