import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { ActivityFrame } from '#renderer/features/activities/ActivityFrame.tsx';
import { commonControl } from '#renderer/features/activities/CommonActivity.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormStringList } from '#renderer/ui/FormStringList.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Network } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The form of a network. */
export function NetworkForm({ network, records }: { network: Network; records: ReportRecords }) {
  const { t } = useTranslation('networks');
  const form = useAutosaveForm({ entity: 'activity', record: network });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={network.title || t('page.unnamed')}>
      <ActivityFrame
        activity={network}
        control={commonControl(control)}
        records={records}
        facts={
          <>
            <FormRichText control={control} name="purpose" label={t('purpose')} minRows={3} />
            <FieldRow>
              <FormFigure
                control={control}
                name="participants"
                qualifierName="participantsQualifier"
                label={t('participants')}
              />
              <FormNumber control={control} name="meetingsPerYear" label={t('meetingsPerYear')} />
            </FieldRow>
            <FormText
              control={control}
              name="participantsNote"
              label={t('participantsNote')}
              help={t('participantsNoteHelp')}
              multiline
              minRows={1}
            />
          </>
        }
      >
        <FormText
          control={control}
          name="geography"
          label={t('geography')}
          placeholder={t('geographyExample')}
        />
        <FormStringList
          control={control}
          name="memberKinds"
          label={t('memberKinds.label')}
          itemLabel={t('memberKinds.item')}
        />
      </ActivityFrame>
    </AutosaveForm>
  );
}
