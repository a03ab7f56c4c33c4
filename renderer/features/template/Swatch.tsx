import CheckIcon from '@mui/icons-material/CheckOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import { isReadable } from '#shared/domain/colour.ts';
import type { SwatchColour } from './swatches.ts';

type Props = { colour: SwatchColour; chosen: boolean; onChoose: () => void };

/** One proposed colour. */
export function Swatch({ colour, chosen, onChoose }: Props) {
  const { t } = useTranslation('template');
  const label = t('colours.swatch', { name: t(`colours.name.${colour}`), hex: colour });
  return (
    <Tooltip title={label}>
      <ButtonBase
        aria-label={label}
        aria-pressed={chosen}
        onClick={onChoose}
        sx={{
          width: 28,
          height: 28,
          borderRadius: '50%',
          bgcolor: `#${colour}`,
          color: isReadable('FFFFFF', [colour]) ? '#ffffff' : '#000000',
          border: '1px solid color-mix(in srgb, var(--mui-palette-text-primary) 30%, transparent)',
          ...(chosen && { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 }),
        }}
      >
        {chosen && <CheckIcon sx={{ fontSize: 16 }} />}
      </ButtonBase>
    </Tooltip>
  );
}
