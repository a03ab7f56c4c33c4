import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isBlank } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { AddRow } from '#renderer/ui/AddRow.tsx';
import { FieldGroup } from '#renderer/ui/FieldGroup.tsx';
import { RowStack } from '#renderer/ui/RowStack.tsx';
import { RowTools } from '#renderer/ui/RowTools.tsx';
import { sentenceCase } from '#renderer/ui/sentenceCase.ts';
import { useRows } from '#renderer/ui/useRows.ts';
import { RichTextEditor } from './RichTextEditor.tsx';

type FormRichLinesProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, RichText[]>;
  /** The list: "Resultater og leverancer". */
  label: string;
  /** One of them: "leverance". */
  itemLabel: string;
  help?: string | undefined;
};

/** Several rich lines, one a bullet of the cell: Enter begins the next, Backspace in an empty one takes it away. */
export function FormRichLines<T extends FieldValues>({
  control,
  name,
  label,
  itemLabel,
  help,
}: FormRichLinesProps<T>) {
  const { t } = useTranslation('ui');
  const { field } = useController({ control, name });
  const list = useRows<RichText>({ value: field.value, onChange: field.onChange, isBlank });
  return (
    <FieldGroup title={label} help={help}>
      <Stack spacing={1}>
        {list.rows.length > 0 && (
          <RowStack list={list} spacing={0.75}>
            {list.rows.map((row, index) => (
              <Stack
                key={row.key}
                data-row={row.key}
                direction="row"
                sx={{ gap: 0.5, alignItems: 'flex-start' }}
              >
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <RichTextEditor
                    compact
                    name={`${name}.${index}`}
                    label={sentenceCase(t('list.item', { itemLabel, number: index + 1 }))}
                    value={row.value}
                    onChange={(value) => list.change(row.key, value)}
                    onBlur={field.onBlur}
                    onEnter={() => list.insert([[]], row.key)}
                    onEmptyBackspace={list.rows.length > 1 ? () => list.remove(row.key) : undefined}
                  />
                </Box>
                <Box sx={{ pt: 0.5 }}>
                  <RowTools list={list} rowKey={row.key} index={index} itemLabel={itemLabel} movable />
                </Box>
              </Stack>
            ))}
          </RowStack>
        )}
        <AddRow label={t('list.add', { itemLabel })} onAdd={() => list.insert([[]])} />
      </Stack>
    </FieldGroup>
  );
}
