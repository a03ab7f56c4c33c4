import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { takeItems } from './importActions.ts';

type Props = {
  id: string;
  name: string;
  taken: boolean;
  /** To take it is to delete it from the report. */
  deletes?: boolean;
};

/** Tag med or udelad, for one proposal; slet or behold, for what is gone from the file. */
export function TakeButtons({ id, name, taken, deletes = false }: Props) {
  const { t } = useTranslation('import');
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={taken}
      aria-label={t('choice', { name })}
      sx={{
        bgcolor: 'background.paper',
        '& .MuiToggleButton-root': { color: 'text.primary' },
        '& .Mui-selected': { fontWeight: 700 },
      }}
      onChange={(_, chosen: boolean | null) => {
        if (chosen !== null) takeItems([id], chosen);
      }}
    >
      <ToggleButton value sx={{ py: 0.25, px: 1.25, textTransform: 'none' }} color="primary">
        {t(deletes ? 'delete' : 'take')}
      </ToggleButton>
      <ToggleButton value={false} sx={{ py: 0.25, px: 1.25, textTransform: 'none' }}>
        {t(deletes ? 'keep' : 'leave')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
