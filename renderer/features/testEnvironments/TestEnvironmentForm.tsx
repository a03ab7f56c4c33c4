import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { ActivityFrame } from '#renderer/features/activities/ActivityFrame.tsx';
import { commonControl } from '#renderer/features/activities/CommonActivity.ts';
import { FormOrganisation } from '#renderer/ui/FormOrganisation.tsx';
import { FormStringList } from '#renderer/ui/FormStringList.tsx';
import type { TestEnvironment } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The form of a test environment. */
export function TestEnvironmentForm({ lab, records }: { lab: TestEnvironment; records: ReportRecords }) {
  const { t } = useTranslation('testEnvironments');
  const form = useAutosaveForm({ entity: 'activity', record: lab });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={lab.title || t('page.unnamed')}>
      <ActivityFrame
        activity={lab}
        control={commonControl(control)}
        records={records}
        facts={
          <FormOrganisation
            control={control}
            name="municipality"
            organisations={records.organisations.filter((one) => one.kind === 'municipality')}
            label={t('municipality')}
          />
        }
      >
        <FormStringList
          control={control}
          name="support"
          label={t('support.label', { year: records.report.year })}
          itemLabel={t('support.item')}
          help={t('support.help')}
          maxLength={2000}
        />
        <FormStringList
          control={control}
          name="funders"
          label={t('funders.label')}
          itemLabel={t('funders.item')}
        />
      </ActivityFrame>
    </AutosaveForm>
  );
}
