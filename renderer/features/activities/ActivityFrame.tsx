import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CarriedForm } from '#renderer/features/rollForward/CarriedForm.tsx';
import { PastTextsProvider } from '#renderer/features/rollForward/PastTextsProvider.tsx';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormImages } from '#renderer/ui/FormImages.tsx';
import { FormPartners } from '#renderer/ui/FormPartners.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormStringList } from '#renderer/ui/FormStringList.tsx';
import { FormSwitch } from '#renderer/ui/FormSwitch.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import { MoreFields } from '#renderer/ui/MoreFields.tsx';
import { project } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { CommonActivity } from './CommonActivity.ts';
import { ActivityTestimonials } from './ActivityTestimonials.tsx';

type ActivityFrameProps = {
  activity: Activity;
  control: Control<CommonActivity>;
  records: ReportRecords;
  /** What stands right under the title: the facts of this kind. */
  facts?: ReactNode;
  /** What comes after the description: the rest of this kind. */
  children?: ReactNode;
  /** More of this kind that is seldom needed. */
  more?: ReactNode;
};

const statuses = project.shape.status.unwrap().options;

/** The form of an activity: what all kinds have, with room for what this kind has. */
export function ActivityFrame({ activity, control, records, facts, children, more }: ActivityFrameProps) {
  const { t } = useTranslation('activities');
  const status = useWatch({ control, name: 'status' });
  const title = useWatch({ control, name: 'title' });
  return (
    <Stack spacing={2.5}>
      <PastTextsProvider record={activity}>
        <CarriedForm control={control} name="carriedOver" letStand="letStand" title={title}>
          <FormText control={control} name="title" label={t('title')} />
          {facts}
          <FormRichText control={control} name="body" label={t('body')} help={t('bodyHelp')} />
          {children}
          <FormPartners control={control} name="partners" organisations={records.organisations} />
          <FormImages control={control} name="imageIds" images={records.images} />
          <ActivityTestimonials activityId={activity.id} records={records} />
          <MoreFields title={t('more')} hint={t('moreHint')}>
            <FieldRow>
              <FormSelect
                control={control}
                name="status"
                label={t('status.label')}
                options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
              />
              <FormSelect
                control={control}
                name="priorityId"
                label={t('priority')}
                noneLabel={t('noPriority')}
                options={records.priorities.map((priority) => ({
                  value: priority.id,
                  label: priority.title || t('unnamedPriority'),
                }))}
              />
            </FieldRow>
            {(status === 'cancelled' || status === 'planned') && (
              <FormText
                control={control}
                name="reason"
                label={t('reason')}
                help={t('reasonHelp')}
                multiline
                minRows={2}
              />
            )}
            <FieldRow>
              <FormYear control={control} name="startYear" label={t('startYear')} />
              <FormSwitch
                control={control}
                name="continued"
                label={t('continued')}
                help={t('continuedHelp', { start: records.report.year - 1, year: records.report.year })}
              />
            </FieldRow>
            {more}
            <FormStringList
              timeless
              control={control}
              name="aliases"
              label={t('aliases.label')}
              itemLabel={t('aliases.item')}
              help={t('aliases.help')}
            />
            <FieldRow>
              <FormSwitch
                control={control}
                name="includeInReport"
                label={t('includeInReport')}
                help={t('includeInReportHelp')}
              />
              <FormSwitch
                control={control}
                name="countsInKpi"
                label={t('countsInKpi')}
                help={t('countsInKpiHelp')}
              />
            </FieldRow>
          </MoreFields>
        </CarriedForm>
      </PastTextsProvider>
    </Stack>
  );
}
