import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { weakColour, coverStyle } from '#shared/domain/template.ts';
import type { Template } from '#shared/domain/template.ts';
import { CoverDrawing } from './CoverDrawing.tsx';

/** The styles of cover as cards with a picture; the arrow keys go from one to the next. */
export function CoverStyleChoice({ control }: { control: Control<Template> }) {
  const { t } = useTranslation('template');
  const { field } = useController({ control, name: 'coverStyle' });
  const [primary, accent] = useWatch({ control, name: ['primaryColour', 'accentColour'] });
  const labelId = useId();
  const drawn = (rgb: string) => (/^[0-9A-F]{6}$/.test(rgb) ? (weakColour(rgb)?.shade ?? rgb) : '55656F');
  return (
    <FormControl>
      <FormLabel id={labelId} sx={{ mb: 1, typography: 'h4', color: 'text.primary' }}>
        {t('cover.style')}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        name={field.name}
        value={field.value}
        onChange={(_event, value) => field.onChange(value)}
        onBlur={field.onBlur}
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))' }}
      >
        {coverStyle.options.map((style) => (
          <FormControlLabel
            key={style}
            value={style}
            control={<Radio size="small" />}
            labelPlacement="bottom"
            label={
              <Box sx={{ textAlign: 'center' }}>
                <CoverDrawing style={style} primary={drawn(primary)} accent={drawn(accent)} />
                <Typography variant="h4" component="span" sx={{ display: 'block', mt: 0.5 }}>
                  {t(`cover.${style}`)}
                </Typography>
                <Typography variant="caption" color="text.secondary" component="span">
                  {t(`cover.${style}Help`)}
                </Typography>
              </Box>
            }
            sx={{
              m: 0,
              p: 1.5,
              flexDirection: 'column-reverse',
              justifyContent: 'flex-end',
              border: 1,
              borderColor: field.value === style ? 'primary.main' : 'divider',
              borderRadius: 1,
              '&:has(:focus-visible)': {
                outline: '2px solid var(--mui-palette-primary-main)',
                outlineOffset: 2,
              },
            }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
