import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { weakColour } from '#shared/domain/template.ts';
import type { Template } from '#shared/domain/template.ts';
import { Swatch } from './Swatch.tsx';
import type { SwatchColour } from './swatches.ts';

type Props = {
  control: Control<Template>;
  name: FieldPathByValue<Template, string | null>;
  label: string;
  help: string;
  swatches: readonly SwatchColour[];
  /** True for a colour of text, which must be dark enough to read. */
  forText: boolean;
};

function hexOf(text: string): string | null {
  const plain = text.trim().replace(/^#/, '').toUpperCase();
  return /^[0-9A-F]{6}$/.test(plain) ? plain : null;
}

/** A colour: chosen among a few, picked, or written as its code. One that is too light for text says which shade is not. */
export function FormColour({ control, name, label, help, swatches, forText }: Props) {
  const { t } = useTranslation('template');
  const { field, fieldState } = useController({ control, name });
  const text = field.value ?? '';
  const hex = hexOf(text);
  const weak = forText && hex !== null ? weakColour(hex) : null;
  return (
    <Stack spacing={1}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'flex-start' }}>
        <Box
          component="input"
          type="color"
          aria-label={t('colours.pick', { label: label.toLowerCase() })}
          value={`#${hex ?? '000000'}`}
          onChange={(event) => field.onChange(event.target.value.replace('#', '').toUpperCase())}
          onBlur={field.onBlur}
          sx={{
            width: 44,
            height: 40,
            flex: 'none',
            p: 0.375,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            cursor: 'pointer',
          }}
        />
        <FieldText
          name={name}
          inputRef={field.ref}
          label={label}
          value={text}
          onChange={(event) => field.onChange(event.target.value.replace('#', '').toUpperCase())}
          onBlur={field.onBlur}
          help={help}
          problem={weak?.message ?? fieldState.error?.message}
          slotProps={{
            input: {
              startAdornment: (
                <Box component="span" sx={{ color: 'text.secondary', mr: 0.25 }}>
                  #
                </Box>
              ),
            },
            htmlInput: { maxLength: 7, spellCheck: false },
          }}
        />
        {weak && (
          <Button
            variant="outlined"
            sx={{ flex: 'none', height: 40 }}
            startIcon={<Box sx={{ width: 16, height: 16, borderRadius: 0.5, bgcolor: `#${weak.shade}` }} />}
            onClick={() => field.onChange(weak.shade)}
          >
            {t('colours.useShade', { hex: weak.shade })}
          </Button>
        )}
      </Stack>
      <Stack
        component="fieldset"
        direction="row"
        aria-label={t('colours.swatches', { label: label.toLowerCase() })}
        sx={{ gap: 0.75, flexWrap: 'wrap', border: 0, p: 0, m: 0, minWidth: 0 }}
      >
        {swatches.map((colour) => (
          <Swatch
            key={colour}
            colour={colour}
            chosen={colour === hex}
            onChoose={() => field.onChange(colour)}
          />
        ))}
      </Stack>
    </Stack>
  );
}
