import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partner } from '#shared/domain/activity.ts';
import type { Partner } from '#shared/domain/activity.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { AddRow } from './AddRow.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { OrganisationText } from './OrganisationText.tsx';
import { RowStack } from './RowStack.tsx';
import { RowTools } from './RowTools.tsx';
import { SelectText } from './SelectText.tsx';
import { useRows } from './useRows.ts';

type FormPartnersProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, Partner[]>;
  organisations: readonly Organisation[];
  help?: string | undefined;
};

const roles = partner.shape.role.unwrap().options;

/** The organisations of an activity or an application, and what each does in it. */
export function FormPartners<T extends FieldValues>({
  control,
  name,
  organisations,
  help,
}: FormPartnersProps<T>) {
  const { t } = useTranslation('ui');
  const { field, fieldState } = useController({ control, name });
  const list = useRows<Partner>({
    value: field.value,
    onChange: field.onChange,
    isBlank: (row) => row.organisation.trim() === '',
  });
  return (
    <FieldGroup title={t('partners.title')} help={fieldState.error?.message ?? help ?? t('partners.help')}>
      <Stack spacing={1}>
        {list.rows.length > 0 && (
          <RowStack list={list} spacing={1.5}>
            {list.rows.map(({ key, value }, index) => (
              <Stack key={key} data-row={key} direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <OrganisationText
                    name={`${name}.${index}.organisation`}
                    label={t('partners.organisation', { number: index + 1 })}
                    value={value.organisation}
                    onChange={(organisation) => list.change(key, { ...value, organisation })}
                    onBlur={field.onBlur}
                    organisations={organisations}
                  />
                </Box>
                <Box sx={{ width: 150, flexShrink: 0 }}>
                  <SelectText<Partner['role']>
                    label={t('partners.role', { number: index + 1 })}
                    value={value.role}
                    onChange={(role) => list.change(key, { ...value, role: role ?? 'partner' })}
                    options={roles.map((role) => ({ value: role, label: t(`partners.roles.${role}`) }))}
                  />
                </Box>
                <Box sx={{ pt: 0.5 }}>
                  <RowTools list={list} rowKey={key} index={index} itemLabel={t('partners.item')} />
                </Box>
              </Stack>
            ))}
          </RowStack>
        )}
        <AddRow
          label={t('list.add', { itemLabel: t('partners.item') })}
          onAdd={() => list.insert([{ organisation: '', role: 'partner' }])}
        />
      </Stack>
    </FieldGroup>
  );
}
