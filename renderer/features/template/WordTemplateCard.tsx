import WordIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Template } from '#shared/domain/template.ts';
import type { WordTemplate } from '#shared/domain/wordTemplate.ts';
import { TemplateCard } from './TemplateCard.tsx';
import { WordTemplateCheckList } from './WordTemplateCheckList.tsx';
import { WordTemplateDrop } from './WordTemplateDrop.tsx';
import { useWordTemplateCheck } from './useWordTemplate.ts';

const kilobytes = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });

function ChosenFile({ file, onRemove }: { file: WordTemplate; onRemove: () => void }) {
  const { t } = useTranslation('template');
  const check = useWordTemplateCheck(file.hash);
  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <WordIcon color="primary" />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" noWrap sx={{ fontWeight: 600 }}>
            {file.fileName}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {t('word.size', { size: kilobytes.format(Math.ceil(file.size / 1000)) })}
          </Typography>
        </Box>
        <Button color="inherit" onClick={onRemove}>
          {t('word.remove')}
        </Button>
      </Stack>
      {check && <WordTemplateCheckList check={check} />}
    </Stack>
  );
}

/** The cluster's own Word template: its styles, header and footer in the exported file. */
export function WordTemplateCard({ control }: { control: Control<Template> }) {
  const { t } = useTranslation('template');
  const { field } = useController({ control, name: 'wordTemplate' });
  return (
    <TemplateCard title={t('word.title')} help={t('word.text')}>
      {field.value && <ChosenFile file={field.value} onRemove={() => field.onChange(null)} />}
      <WordTemplateDrop
        label={t(field.value ? 'word.replace' : 'word.choose')}
        onRead={(wordTemplate) => field.onChange(wordTemplate)}
      />
    </TemplateCard>
  );
}
