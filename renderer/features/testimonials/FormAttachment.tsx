import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectText } from '#renderer/ui/SelectText.tsx';
import type { SelectOption } from '#renderer/ui/SelectText.tsx';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Attachment, Testimonial } from '#shared/domain/testimonial.ts';

type Choice = SelectOption & { attachment: Exclude<Attachment, null> };

function sameAttachment(a: Attachment, b: Attachment): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type FormAttachmentProps = { control: Control<Testimonial>; records: ReportRecords };

/** Where in the report a testimonial stands: under an activity, or in a section. */
export function FormAttachment({ control, records }: FormAttachmentProps) {
  const { t } = useTranslation('testimonials');
  const { field, fieldState } = useController({ control, name: 'attachedTo' });
  const choices: Choice[] = [
    ...records.activities.map(({ id, title }) => ({
      value: `activity ${id}`,
      label: title || t('attachment.unnamed'),
      attachment: { type: 'activity' as const, activityId: id },
    })),
    ...records.sections.map(({ key, heading }) => ({
      value: `section ${key}`,
      label: t('attachment.section', { heading }),
      attachment: { type: 'section' as const, section: key },
    })),
  ];
  return (
    <SelectText
      name="attachedTo"
      value={choices.find((choice) => sameAttachment(choice.attachment, field.value))?.value ?? null}
      onChange={(value) =>
        field.onChange(choices.find((choice) => choice.value === value)?.attachment ?? null)
      }
      onBlur={field.onBlur}
      inputRef={field.ref}
      label={t('attachment.label')}
      noneLabel={t('attachment.none')}
      options={choices}
      help={field.value === null ? t('attachment.noneHelp') : undefined}
      problem={fieldState.error?.message}
    />
  );
}
