import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { takeItems } from './importActions.ts';

type Props = { id: string; name: string; taken: boolean };

/** Tag med or udelad, for one proposal. */
export function TakeButtons({ id, name, taken }: Props) {
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
        {t('take')}
      </ToggleButton>
      <ToggleButton value={false} sx={{ py: 0.25, px: 1.25, textTransform: 'none' }}>
        {t('leave')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
