import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { ActivityFrame } from '#renderer/features/activities/ActivityFrame.tsx';
import { commonControl } from '#renderer/features/activities/CommonActivity.ts';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { project as projectSchema } from '#shared/domain/activity.ts';
import type { Project } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

const stages = projectSchema.shape.stage.unwrap().unwrap().options;

/** The form of a project. */
export function ProjectForm({ project, records }: { project: Project; records: ReportRecords }) {
  const { t } = useTranslation('projects');
  const form = useAutosaveForm({ entity: 'activity', record: project });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={project.title || t('page.unnamed')}>
      <ActivityFrame
        activity={project}
        control={commonControl(control)}
        records={records}
        facts={
          <FieldRow min={130}>
            <FormText control={control} name="acronym" label={t('acronym')} />
            <FormText
              control={control}
              name="programme"
              label={t('programme')}
              placeholder={t('programmeExample')}
            />
            <FormSelect
              control={control}
              name="stage"
              label={t('stage.label')}
              noneLabel={t('stage.none')}
              options={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
            />
          </FieldRow>
        }
      >
        <FormRichText control={control} name="purpose" label={t('purpose')} minRows={3} />
        <FormRichText control={control} name="method" label={t('method')} minRows={3} />
        <FieldGroup title={t('targetGroups.title')}>
          <FormText
            control={control}
            name="targetGroups.primary"
            label={t('targetGroups.primary')}
            multiline
            minRows={2}
          />
          <FormText
            control={control}
            name="targetGroups.secondary"
            label={t('targetGroups.secondary')}
            multiline
            minRows={2}
          />
          <FormText
            control={control}
            name="targetGroups.furtherFocus"
            label={t('targetGroups.furtherFocus')}
            multiline
            minRows={2}
          />
        </FieldGroup>
      </ActivityFrame>
    </AutosaveForm>
  );
}
