import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { CarriedForm } from '#renderer/features/rollForward/CarriedForm.tsx';
import { PastTextsProvider } from '#renderer/features/rollForward/PastTextsProvider.tsx';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { FormImages } from '#renderer/ui/FormImages.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Image } from '#shared/domain/image.ts';
import type { Section } from '#shared/domain/section.ts';
import { useFieldFocus } from './useFieldFocus.ts';

/** The heading of a section and the text that stands first under it. Give it `key={section.id}`. */
export const SectionCard = memo(function SectionCard({
  section,
  title,
  images,
  children,
}: {
  section: Section;
  title?: string;
  /** The pictures of the store. */
  images: readonly Image[];
  /** Stands last in the form, which it may read and change. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('workspace');
  const form = useAutosaveForm({ entity: 'section', record: section });
  useFieldFocus(form, 'section', section.id, 'body');
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <AutosaveForm form={form} label={t('section.form', { heading: section.heading })}>
        <Stack spacing={2.5}>
          {title && <Typography variant="h2">{title}</Typography>}
          <PastTextsProvider record={section}>
            <CarriedForm
              control={form.control}
              name="carriedOver"
              letStand="letStand"
              title={section.heading}
            >
              <FormText timeless control={form.control} name="heading" label={t('section.heading')} />
              <FormRichText control={form.control} name="body" label={t('section.body')} minRows={5} />
            </CarriedForm>
          </PastTextsProvider>
          <FormImages control={form.control} name="imageIds" images={images} />
          {children}
        </Stack>
      </AutosaveForm>
    </Paper>
  );
});
