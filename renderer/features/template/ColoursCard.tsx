import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { colour } from '#shared/domain/colour.ts';
import { shadesOf } from '#shared/report/design/shades.ts';
import type { Template } from '#shared/domain/template.ts';
import { FormColour } from './FormColour.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import { accentSwatches, primarySwatches, tintSwatches } from './swatches.ts';

/** Whether the chosen tint must be made lighter for the text on it. */
function isLightened(primary: string, accent: string, tint: string | null): boolean {
  const [first, second, third] = [primary, accent, tint].map((text) => colour.safeParse(text).data);
  if (first === undefined || second === undefined || third === undefined) return false;
  return shadesOf(first, second, third).tint !== third;
}

/** The few colours all others follow from. */
export function ColoursCard({ control }: { control: Control<Template> }) {
  const { t } = useTranslation('template');
  const tint = useController({ control, name: 'tintColour' }).field;
  const [primary, accent] = useWatch({ control, name: ['primaryColour', 'accentColour'] });
  return (
    <TemplateCard title={t('colours.title')}>
      <FormColour
        control={control}
        name="primaryColour"
        label={t('colours.primary')}
        help={t('colours.primaryHelp')}
        swatches={primarySwatches}
        forText
      />
      <FormColour
        control={control}
        name="accentColour"
        label={t('colours.accent')}
        help={t('colours.accentHelp')}
        swatches={accentSwatches}
        forText
      />
      <FormControlLabel
        label={t('colours.tintFollows')}
        control={
          <Switch
            size="small"
            checked={tint.value === null}
            onChange={(_event, follows) => tint.onChange(follows ? null : tintSwatches[0])}
          />
        }
      />
      {tint.value !== null && (
        <FormColour
          control={control}
          name="tintColour"
          label={t('colours.tint')}
          help={t('colours.tintHelp')}
          swatches={tintSwatches}
          forText={false}
        />
      )}
      {isLightened(primary, accent, tint.value) && (
        <Typography component="output" variant="caption" color="text.secondary">
          {t('colours.tintLightened')}
        </Typography>
      )}
    </TemplateCard>
  );
}
