import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { openPage } from '#renderer/app/navigation.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorSentence } from '#shared/domain/indicatorSentence.ts';
import { plainText, richTextFrom } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';

/** Sentences made of the indicators, to take into the text of the section whose form this stands in. */
export function IndicatorSentences({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation('indicators');
  const { control, getValues, setValue } = useFormContext<Section>();
  const body = useWatch({ control, name: 'body' });
  const text = plainText(body);
  const sentences = [...new Set(indicators.map(indicatorSentence).filter((one) => one !== null))];
  const left = sentences.filter((sentence) => !text.includes(sentence));

  /** The sentences as one paragraph at the end of the text. */
  function take(taken: readonly string[]): void {
    const next = [...getValues('body'), ...richTextFrom(taken.join(' '))];
    setValue('body', next, { shouldDirty: true, shouldValidate: true });
    showSnack({ message: t('sentences.done', { count: taken.length }) });
  }

  return (
    <FieldGroup
      title={t('sentences.title')}
      help={sentences.length > 0 ? t('sentences.help') : t('sentences.none')}
      aside={
        left.length > 1 ? (
          <Button size="small" onClick={() => take(left)}>
            {t('sentences.takeAll')}
          </Button>
        ) : undefined
      }
    >
      {sentences.length === 0 ? (
        <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={() => openPage('indicators')}>
          {t('sentences.toIndicators')}
        </Button>
      ) : (
        <List dense disablePadding aria-label={t('sentences.title')}>
          {sentences.map((sentence) => (
            <ListItem key={sentence} divider disableGutters sx={{ gap: 2, alignItems: 'center' }}>
              <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
                {sentence}
              </Typography>
              <Box sx={{ flex: 'none' }}>
                {left.includes(sentence) ? (
                  <Button
                    size="small"
                    variant="outlined"
                    aria-label={t('sentences.takeOne', { sentence })}
                    onClick={() => take([sentence])}
                  >
                    {t('sentences.take')}
                  </Button>
                ) : (
                  <Chip size="small" variant="outlined" label={t('sentences.taken')} />
                )}
              </Box>
            </ListItem>
          ))}
        </List>
      )}
    </FieldGroup>
  );
}
