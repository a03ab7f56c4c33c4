import Stack from '@mui/material/Stack';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { CarriedForm } from '#renderer/features/rollForward/CarriedForm.tsx';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormConsent } from '#renderer/ui/FormConsent.tsx';
import { FormImage } from '#renderer/ui/FormImage.tsx';
import { FormOrganisation } from '#renderer/ui/FormOrganisation.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { FormAttachment } from './FormAttachment.tsx';
import { PrintVerdict } from './PrintVerdict.tsx';

type TestimonialFormProps = { testimonial: Testimonial; records: ReportRecords };

/** The form of a testimonial. */
export function TestimonialForm({ testimonial, records }: TestimonialFormProps) {
  const { t } = useTranslation('testimonials');
  const form = useAutosaveForm({ entity: 'testimonial', record: testimonial });
  const { control } = form;
  const [quote, consent] = useWatch({ control, name: ['quote', 'consent'] });
  return (
    <AutosaveForm form={form} label={testimonial.person || t('unnamed')}>
      <Stack spacing={2.5}>
        <CarriedForm control={control} name="carriedOver" title={testimonial.person || t('unnamed')}>
          <FormText
            control={control}
            name="quote"
            label={t('quote')}
            help={t('quoteHelp')}
            multiline
            minRows={3}
          />
          <PrintVerdict
            quote={quote}
            consent={consent}
            onUseApproved={() => form.setValue('quote', consent.approvedWording, { shouldDirty: true })}
            onApprove={() => form.setValue('consent.approvedWording', quote.trim(), { shouldDirty: true })}
          />
          <FieldRow>
            <FormText control={control} name="person" label={t('person')} />
            <FormText control={control} name="personTitle" label={t('personTitle')} />
          </FieldRow>
          <FieldRow>
            <FormOrganisation
              control={control}
              name="organisation"
              organisations={records.organisations}
              label={t('organisation')}
            />
            <FormText
              control={control}
              name="relation"
              label={t('relation')}
              placeholder={t('relationExample')}
            />
          </FieldRow>
          <FormAttachment control={control} records={records} />
          <FieldGroup title={t('consent')}>
            <FormConsent control={control} name="consent" wording />
          </FieldGroup>
          <FormImage
            purpose="portrait"
            control={control}
            name="portraitId"
            images={records.images}
            label={t('portrait')}
            addLabel={t('addPortrait')}
          />
        </CarriedForm>
      </Stack>
    </AutosaveForm>
  );
}
