import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { editItem } from './importActions.ts';
import { TakeButtons } from './TakeButtons.tsx';

type Props = {
  id: string;
  name: string;
  /** The report has it already: there is nothing to choose. */
  known: boolean;
  taken: boolean;
  editing: boolean;
};

/** What can be done about a proposal: take it, leave it, put it right. */
export function ProposalChoice({ id, name, known, taken, editing }: Props) {
  const { t } = useTranslation('import');
  return (
    <Stack className="choice" spacing={0.75} sx={{ alignItems: 'flex-end' }}>
      {known ? (
        <Chip size="small" label={t('state.same')} />
      ) : (
        <>
          <TakeButtons id={id} name={name} taken={taken} />
          <Button
            size="small"
            aria-label={t('editNamed', { name })}
            aria-expanded={editing}
            onClick={() => editItem(editing ? null : id)}
          >
            {t('editButton')}
          </Button>
        </>
      )}
    </Stack>
  );
}
