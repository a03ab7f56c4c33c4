import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { consent, consentStatus } from '#shared/domain/consent.ts';
import type { Consent } from '#shared/domain/consent.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FormDate } from './FormDate.tsx';
import { FormSelect } from './FormSelect.tsx';
import { FormText } from './FormText.tsx';

type FormConsentProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, Consent>;
  /** A quote is approved word for word; a picture is not. */
  wording: boolean;
};

type Channel = Consent['channels'][number];
const channelOptions: readonly Channel[] = consent.shape.channels.unwrap().element.options;

/** The consent to print a quote or show a person: whether, when, how and for what. */
export function FormConsent<T extends FieldValues>({ control, name, wording }: FormConsentProps<T>) {
  const { t } = useTranslation('ui');
  // The fields of the consent at `name`; TypeScript cannot see into the path of a type parameter.
  const part = <V,>(key: keyof Consent) => `${name}.${key}` as FieldPathByValue<T, V>;
  const { field } = useController({ control, name: part<Channel[]>('channels') });
  const chosen: readonly Channel[] = field.value;
  return (
    <>
      <FieldRow min={130}>
        <FormSelect
          control={control}
          name={part<string | null>('status')}
          label={t('consent.status')}
          options={consentStatus.options.map((value) => ({ value, label: t(`consent.statuses.${value}`) }))}
        />
        <FormDate control={control} name={part<string | null>('date')} label={t('consent.date')} />
        <FormText
          control={control}
          name={part<string>('how')}
          label={t('consent.how')}
          placeholder={t('consent.howExample')}
        />
      </FieldRow>
      {wording && (
        <FormText
          control={control}
          name={part<string>('approvedWording')}
          label={t('consent.approvedWording')}
          help={t('consent.approvedWordingHelp')}
          multiline
          minRows={2}
        />
      )}
      <FieldGroup title={t('consent.channels')}>
        <FormGroup row sx={{ mt: -1 }}>
          {channelOptions.map((channel) => (
            <FormControlLabel
              key={channel}
              label={t(`consent.channelNames.${channel}`)}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(channel)}
                  onBlur={field.onBlur}
                  onChange={(_event, checked) =>
                    field.onChange(
                      channelOptions.filter((one) => (one === channel ? checked : chosen.includes(one))),
                    )
                  }
                />
              }
            />
          ))}
        </FormGroup>
      </FieldGroup>
      <FieldRow>
        <FormDate control={control} name={part<string | null>('expires')} label={t('consent.expires')} />
        <FormText control={control} name={part<string>('note')} label={t('consent.note')} />
      </FieldRow>
    </>
  );
}
