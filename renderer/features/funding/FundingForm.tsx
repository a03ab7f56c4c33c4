import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { CarriedForm } from '#renderer/features/rollForward/CarriedForm.tsx';
import { readOrNull } from '#renderer/api/unread.ts';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormMoney } from '#renderer/ui/FormMoney.tsx';
import { FormOrganisation } from '#renderer/ui/FormOrganisation.tsx';
import { FormPartners } from '#renderer/ui/FormPartners.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormSwitch } from '#renderer/ui/FormSwitch.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import { MoreFields } from '#renderer/ui/MoreFields.tsx';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { regionShareHolds } from '#shared/domain/regionShareHolds.ts';
import { fundingStages } from './fundingStages.ts';

type FundingFormProps = {
  application: FundingApplication;
  records: ReportRecords;
  /** The application whose stage was just changed: its form is drawn anew in another group, and takes the focus along. */
  moved: string | null;
  onMove: (id: string) => void;
};

/** The form of an application. */
export function FundingForm({ application, records, moved, onMove }: FundingFormProps) {
  const { t } = useTranslation('funding');
  const form = useAutosaveForm({ entity: 'fundingApplication', record: application });
  const { control } = form;
  const support = readOrNull(useWatch({ control, name: 'support' }));
  const regionShare = readOrNull(useWatch({ control, name: 'regionShare' }));
  const totalBudget = readOrNull(useWatch({ control, name: 'totalBudget' }));
  const problems = {
    totalBudget: undefined,
    support:
      support !== null && totalBudget !== null && support > totalBudget
        ? t('money.supportTooLarge')
        : undefined,
    regionShare: regionShareHolds({ support, regionShare }) ? undefined : t('money.shareTooLarge'),
  };
  const { year } = records.report;
  const { id } = application;

  const arrived = useRef(moved === id);
  useEffect(() => {
    if (arrived.current) form.setFocus('stage');
    arrived.current = false;
    return form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name === 'stage') onMove(id);
      },
    });
  }, [form, id, onMove]);

  return (
    <AutosaveForm form={form} label={application.title || t('unnamed')}>
      <Stack spacing={2.5}>
        <CarriedForm control={control} name="carriedOver" title={application.title || t('unnamed')}>
          <FormText control={control} name="title" label={t('name')} />
          <FormSelect
            control={control}
            name="stage"
            label={t('stageLabel')}
            options={fundingStages.map((value) => ({
              value,
              label: t(`stage.${value}`, { year, before: year - 1 }),
            }))}
          />
          <FieldRow>
            <FormText control={control} name="acronym" label={t('acronym')} />
            <FormYear control={control} name="appliedYear" label={t('appliedYear')} />
          </FieldRow>
          <FieldRow>
            <FormText control={control} name="programme" label={t('programme')} />
            <FormOrganisation
              control={control}
              name="funder"
              organisations={records.organisations}
              label={t('funder')}
            />
          </FieldRow>
          <FieldGroup title={t('money.title')} help={t('money.help')}>
            {(['totalBudget', 'support', 'regionShare'] as const).map((field) => (
              <Box key={field} sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 2 }}>
                <FormMoney
                  control={control}
                  name={field}
                  label={t(`money.${field}`)}
                  problem={problems[field]}
                />
                <FormSwitch
                  control={control}
                  name={`${field}Approximate`}
                  label={t('money.approximate')}
                  spoken={t('money.approximateOf', { amount: t(`money.${field}`) })}
                />
              </Box>
            ))}
            <FormSwitch control={control} name="allocated" label={t('allocated')} help={t('allocatedHelp')} />
          </FieldGroup>
          <FormPartners control={control} name="partners" organisations={records.organisations} />
          <MoreFields title={t('more')} hint={t('moreHint')}>
            <FormText
              control={control}
              name="note"
              label={t('note')}
              help={t('noteHelp')}
              multiline
              minRows={2}
            />
            <FormSwitch
              control={control}
              name="countsInKpi"
              label={t('countsInKpi')}
              help={t('countsInKpiHelp')}
            />
          </MoreFields>
        </CarriedForm>
      </Stack>
    </AutosaveForm>
  );
}
