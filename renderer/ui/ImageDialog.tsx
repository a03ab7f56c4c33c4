import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import type { Image } from '#shared/domain/image.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FormConsent } from './FormConsent.tsx';
import { FormSwitch } from './FormSwitch.tsx';
import { FormText } from './FormText.tsx';

/** What is to be said of a picture: its text for those who cannot see it, caption, credit, and who is on it. */
export function ImageDialog({ image, onClose }: { image: Image; onClose: () => void }) {
  const { t } = useTranslation(['ui', 'common']);
  const titleId = useId();
  const form = useAutosaveForm({ entity: 'image', record: image });
  const { control } = form;
  const [decorative, showsPeople] = useWatch({ control, name: ['decorative', 'showsPeople'] });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} scroll="body">
      <DialogTitle id={titleId}>{t('ui:image.details')}</DialogTitle>
      <AutosaveForm form={form} label={t('ui:image.details')}>
        <DialogContent>
          <Stack spacing={2.5}>
            <Box
              component="img"
              src={imageUrl(image.hash)}
              alt=""
              sx={{
                maxHeight: 200,
                maxWidth: '100%',
                objectFit: 'contain',
                alignSelf: 'center',
                bgcolor: '#fff',
              }}
            />
            {!decorative && (
              <FormText
                control={control}
                name="altText"
                label={t('ui:image.altText')}
                help={t('ui:image.altTextHelp')}
                multiline
                minRows={2}
              />
            )}
            <FormSwitch
              control={control}
              name="decorative"
              label={t('ui:image.decorative')}
              help={t('ui:image.decorativeHelp')}
            />
            <FieldRow>
              <FormText control={control} name="caption" label={t('ui:image.caption')} />
              <FormText control={control} name="credit" label={t('ui:image.credit')} />
            </FieldRow>
            <FormSwitch
              control={control}
              name="showsPeople"
              label={t('ui:image.showsPeople')}
              help={t('ui:image.showsPeopleHelp')}
            />
            {showsPeople && (
              <FieldGroup title={t('ui:image.consent')}>
                <FormConsent control={control} name="consent" wording={false} />
              </FieldGroup>
            )}
          </Stack>
        </DialogContent>
      </AutosaveForm>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {t('common:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
