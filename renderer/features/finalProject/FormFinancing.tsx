import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readOrNull } from '#renderer/api/unread.ts';
import { openPage } from '#renderer/app/navigation.ts';
import { AddRow } from '#renderer/ui/AddRow.tsx';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { RowStack } from '#renderer/ui/RowStack.tsx';
import { useRows } from '#renderer/ui/useRows.ts';
import { financingLine } from '#shared/domain/finalProject.ts';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import type { FunderTemplate } from '#shared/domain/funderTemplate.ts';
import { readLine } from './DraftLine.ts';
import type { DraftLine } from './DraftLine.ts';
import { FinancingRow } from './FinancingRow.tsx';
import { FinancingSum } from './FinancingSum.tsx';

/** The lines of a project's financing, with their share of the whole, and their sum against the total cost. */
export function FormFinancing({
  control,
  funder,
}: {
  control: Control<FinalProject>;
  funder: FunderTemplate;
}) {
  const { t } = useTranslation('finalProject');
  const { field } = useController({ control, name: 'financing' });
  const totalCost = readOrNull(useWatch({ control, name: 'totalCost' }));
  const lines: readonly DraftLine[] = field.value;
  const list = useRows<DraftLine>({
    value: lines,
    onChange: field.onChange,
    isBlank: ({ label, amount, note }) => label.trim() === '' && amount === 0 && note.trim() === '',
  });
  return (
    <FieldGroup
      title={t('financing.title')}
      help={t('financing.help')}
      aside={
        <Button size="small" onClick={() => openPage('template')}>
          {t('financing.toTemplate')}
        </Button>
      }
    >
      <Stack spacing={1.5}>
        {list.rows.length > 0 && (
          <RowStack list={list} spacing={2}>
            {list.rows.map((row, index) => (
              <Box key={row.key} data-row={row.key}>
                <FinancingRow
                  list={list}
                  row={row}
                  index={index}
                  totalCost={totalCost}
                  funder={funder}
                  onBlur={field.onBlur}
                />
              </Box>
            ))}
          </RowStack>
        )}
        <AddRow label={t('financing.add')} onAdd={() => list.insert([financingLine.parse({})])} />
        {list.rows.length > 0 && <FinancingSum financing={lines.map(readLine)} totalCost={totalCost} />}
      </Stack>
    </FieldGroup>
  );
}
