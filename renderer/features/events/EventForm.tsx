import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { ActivityFrame } from '#renderer/features/activities/ActivityFrame.tsx';
import { commonControl } from '#renderer/features/activities/CommonActivity.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormDate } from '#renderer/ui/FormDate.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormStringList } from '#renderer/ui/FormStringList.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Event } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The form of an event. */
export function EventForm({ event, records }: { event: Event; records: ReportRecords }) {
  const { t } = useTranslation('events');
  const form = useAutosaveForm({ entity: 'activity', record: event });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={event.title || t('page.unnamed')}>
      <ActivityFrame
        activity={event}
        control={commonControl(control)}
        records={records}
        facts={
          <>
            <FieldRow min={130}>
              <FormDate control={control} name="date" label={t('date')} />
              <FormText control={control} name="venue" label={t('venue')} />
              <FormText control={control} name="type" label={t('type')} placeholder={t('typeExample')} />
            </FieldRow>
            <FieldRow>
              <FormFigure
                control={control}
                name="participants"
                qualifierName="participantsQualifier"
                label={t('participants')}
              />
              <FormFigure
                control={control}
                name="exhibitors"
                qualifierName="exhibitorsQualifier"
                label={t('exhibitors')}
              />
            </FieldRow>
          </>
        }
      >
        <FormStringList
          control={control}
          name="programme"
          label={t('programme.label')}
          itemLabel={t('programme.item')}
          help={t('programme.help')}
          maxLength={2000}
        />
      </ActivityFrame>
    </AutosaveForm>
  );
}
