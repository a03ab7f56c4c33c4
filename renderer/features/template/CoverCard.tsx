import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormImage } from '#renderer/ui/FormImage.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import type { Image } from '#shared/domain/image.ts';
import { logoPlace } from '#shared/domain/template.ts';
import type { Template } from '#shared/domain/template.ts';
import { CoverStyleChoice } from './CoverStyleChoice.tsx';
import { TemplateCard } from './TemplateCard.tsx';

type Props = { control: Control<Template>; images: readonly Image[] };

/** How the cover stands, and the logo. */
export function CoverCard({ control, images }: Props) {
  const { t } = useTranslation('template');
  const [style, logoId, wordTemplate] = useWatch({
    control,
    name: ['coverStyle', 'logoId', 'wordTemplate'],
  });
  const places = logoPlace.options.map((value) => ({ value, label: t(`cover.placeOf.${value}`) }));
  return (
    <TemplateCard title={t('cover.title')}>
      <CoverStyleChoice control={control} />
      {style !== 'plain' && wordTemplate?.look.title && (
        <Typography variant="caption" color="text.secondary">
          {t('cover.plainByWord')}
        </Typography>
      )}
      <FormImage
        purpose="logo"
        control={control}
        name="logoId"
        images={images}
        label={t('cover.logo')}
        addLabel={t('cover.addLogo')}
      />
      <FormSelect
        control={control}
        name="logoPlace"
        label={t('cover.place')}
        options={places}
        help={logoId === null ? t('cover.logoHelp') : undefined}
      />
    </TemplateCard>
  );
}
