import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { project } from '#shared/domain/activity.ts';
import { assertNever } from '#shared/domain/assertNever.ts';
import { FormRichLines } from '#renderer/editor/FormRichLines.tsx';
import { FormRichText } from '#renderer/editor/FormRichText.tsx';
import { fundingStages } from '#renderer/features/funding/fundingStages.ts';
import { FormDate } from '#renderer/ui/FormDate.tsx';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormMoney } from '#renderer/ui/FormMoney.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormPartners } from '#renderer/ui/FormPartners.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { EditField } from './editFields.ts';
import { fieldLabel } from './fieldLabel.ts';

const stages = project.shape.stage.unwrap().unwrap().options;

type Props = {
  field: EditField;
  control: Control<Record<string, unknown>>;
  /** The file's own, to choose partners among. */
  organisations: readonly Organisation[];
  year: number;
};

/** One field of a proposal, written as the report's own forms write it. */
export function EditInput({ field, control, organisations, year }: Props) {
  const { t: tAll } = useTranslation(['import', 'projects', 'funding']);
  const { t } = useTranslation('import');
  const { name, note } = field;
  const word = fieldLabel(field.label ?? name, t);
  const label = note === undefined || note === '' ? word : `${word}: ${note}`;
  // The list of fields says what each path of the record holds.
  const bound = { control: control as Control, name, label };
  switch (field.as) {
    case 'text':
      return <FormText {...bound} />;
    case 'long':
      return <FormText {...bound} multiline minRows={2} />;
    case 'number':
      return <FormNumber {...bound} />;
    case 'money':
      return <FormMoney {...bound} />;
    case 'date':
      return <FormDate {...bound} />;
    case 'year':
      return <FormYear {...bound} />;
    case 'figure':
      return <FormFigure {...bound} qualifierName={`${name}Qualifier`} />;
    case 'stage':
      return (
        <FormSelect
          {...bound}
          label={tAll('projects:stage.label')}
          noneLabel={tAll('projects:stage.none')}
          options={stages.map((value) => ({ value, label: tAll(`projects:stage.${value}`) }))}
        />
      );
    case 'fundingStage':
      return (
        <FormSelect
          {...bound}
          label={tAll('funding:stageLabel')}
          options={fundingStages.map((value) => ({
            value,
            label: tAll(`funding:stage.${value}`, { year, before: year - 1 }),
          }))}
        />
      );
    case 'rich':
      return <FormRichText {...bound} minRows={3} />;
    case 'richLines':
      return <FormRichLines {...bound} itemLabel={t('edit.line')} />;
    case 'partners':
      return <FormPartners control={bound.control} name={name} organisations={organisations} />;
    default:
      return assertNever(field.as);
  }
}
