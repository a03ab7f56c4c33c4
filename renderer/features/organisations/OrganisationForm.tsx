import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormImage } from '#renderer/ui/FormImage.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { MoreFields } from '#renderer/ui/MoreFields.tsx';
import { organisationKind } from '#shared/domain/organisation.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { FormName } from './FormName.tsx';
import { OrganisationUses } from './OrganisationUses.tsx';

type OrganisationFormProps = { organisation: Organisation; records: ReportRecords };

/** The form of an organisation. */
export function OrganisationForm({ organisation, records }: OrganisationFormProps) {
  const { t } = useTranslation('organisations');
  const form = useAutosaveForm({ entity: 'organisation', record: organisation });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={organisation.name}>
      <Stack spacing={2.5}>
        <FormName control={control} />
        <FieldRow min={130}>
          <FormText control={control} name="abbreviation" label={t('abbreviation')} />
          <FormSelect
            control={control}
            name="kind"
            label={t('kind.label')}
            options={organisationKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <FormText control={control} name="cvr" label={t('cvr')} placeholder={t('cvrExample')} />
        </FieldRow>
        <FormImage
          purpose="logo"
          control={control}
          name="logoId"
          images={records.images}
          label={t('logo')}
          addLabel={t('addLogo')}
        />
        <OrganisationUses name={organisation.name} records={records} />
        <MoreFields title={t('more')} hint={t('moreHint')}>
          <FormText control={control} name="tagline" label={t('tagline')} />
          <FormRichText
            control={control}
            name="boilerplate"
            label={t('boilerplate')}
            help={t('boilerplateHelp')}
          />
        </MoreFields>
      </Stack>
    </AutosaveForm>
  );
}
