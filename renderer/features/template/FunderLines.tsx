import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AddRow } from '#renderer/ui/AddRow.tsx';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { RowStack } from '#renderer/ui/RowStack.tsx';
import { RowTools } from '#renderer/ui/RowTools.tsx';
import { SelectText } from '#renderer/ui/SelectText.tsx';
import { useRows } from '#renderer/ui/useRows.ts';
import { financingSource } from '#shared/domain/financingSource.ts';
import type { FinancingSource } from '#shared/domain/financingSource.ts';
import type { FunderLine } from '#shared/domain/funderTemplate.ts';
import type { Template } from '#shared/domain/template.ts';

/** The lines of financing the funder's form asks for, which every new final report begins with. */
export function FunderLines({ control }: { control: Control<Template> }) {
  const { t } = useTranslation(['template', 'finalProject']);
  const { field } = useController({ control, name: 'funder.lines' });
  const list = useRows<FunderLine>({
    value: field.value,
    onChange: field.onChange,
    isBlank: ({ label }) => label.trim() === '',
  });
  return (
    <FieldGroup title={t('template:funder.lines')} help={t('template:funder.linesHelp')}>
      <Stack spacing={1.5}>
        <RowStack list={list} spacing={1.5}>
          {list.rows.map(({ key, value }, index) => (
            <Stack key={key} data-row={key} direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <FieldText
                  name={`funder.lines.${index}.label`}
                  label={t('template:funder.label', { number: index + 1 })}
                  value={value.label}
                  onChange={(event) => list.change(key, { ...value, label: event.target.value })}
                  onBlur={field.onBlur}
                />
              </Box>
              <Box sx={{ width: 120, flexShrink: 0 }}>
                <SelectText<FinancingSource>
                  label={t('finalProject:financing.source', { number: index + 1 })}
                  value={value.source}
                  onChange={(source) => list.change(key, { ...value, source: source ?? 'other' })}
                  options={financingSource.options.map((source) => ({
                    value: source,
                    label: t(`finalProject:financing.sources.${source}`),
                  }))}
                />
              </Box>
              <Box sx={{ pt: 0.5 }}>
                <RowTools
                  list={list}
                  rowKey={key}
                  index={index}
                  itemLabel={t('template:funder.item')}
                  movable
                />
              </Box>
            </Stack>
          ))}
        </RowStack>
        <AddRow
          label={t('template:funder.add')}
          onAdd={() => list.insert([{ label: '', source: 'other' }])}
        />
      </Stack>
    </FieldGroup>
  );
}
