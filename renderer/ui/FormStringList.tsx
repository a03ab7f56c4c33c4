import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AddRow } from './AddRow.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { RowStack } from './RowStack.tsx';
import { RowTools } from './RowTools.tsx';
import { StaleLines } from './StaleLines.tsx';
import { sentenceCase } from './sentenceCase.ts';
import { useRows } from './useRows.ts';
import type { Row } from './useRows.ts';

type FormStringListProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string[]>;
  /** The list: "Programpunkter". */
  label: string;
  /** One of them, for its field and its button: "programpunkt". */
  itemLabel: string;
  help?: string | undefined;
  maxLength?: number;
  /** Its words belong to no year: none of them is marked as last year's. */
  timeless?: boolean;
};

function pastedLines(event: ClipboardEvent): string[] {
  return event.clipboardData
    .getData('text/plain')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[•·\-–*]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** Short lines under each other: Enter begins the next, Backspace in an empty one takes it away, several can be pasted at once. */
export function FormStringList<T extends FieldValues>({
  control,
  name,
  label,
  itemLabel,
  help,
  maxLength = 500,
  timeless = false,
}: FormStringListProps<T>) {
  const { t } = useTranslation('ui');
  const { field } = useController({ control, name });
  const rows = useRef<HTMLDivElement>(null);
  const list = useRows<string>({
    value: field.value,
    onChange: field.onChange,
    isBlank: (text) => text.trim() === '',
  });

  function select(line: number, start: number, end: number): void {
    const input = rows.current?.querySelectorAll('input')[line];
    input?.focus();
    input?.setSelectionRange(start, end);
  }

  function onKeys(event: KeyboardEvent, row: Row<string>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      list.insert([''], row.key);
    } else if (event.key === 'Backspace' && row.value === '' && list.rows.length > 1) {
      event.preventDefault();
      list.remove(row.key);
    }
  }

  function onPaste(event: ClipboardEvent, row: Row<string>): void {
    const lines = pastedLines(event);
    if (lines.length < 2 || row.value !== '') return;
    event.preventDefault();
    list.replace(row.key, lines);
  }

  return (
    <FieldGroup title={label} help={help}>
      <Stack ref={rows} spacing={1}>
        {list.rows.length > 0 && (
          <RowStack list={list}>
            {list.rows.map((row, index) => (
              <Stack key={row.key} data-row={row.key} direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
                <TextField
                  name={`${name}.${index}`}
                  autoComplete="off"
                  value={row.value}
                  onBlur={field.onBlur}
                  onChange={(event) => list.change(row.key, event.target.value)}
                  onKeyDown={(event) => onKeys(event, row)}
                  onPaste={(event) => onPaste(event, row)}
                  slotProps={{
                    htmlInput: {
                      'aria-label': sentenceCase(t('list.item', { itemLabel, number: index + 1 })),
                      maxLength,
                    },
                  }}
                />
                <RowTools list={list} rowKey={row.key} index={index} itemLabel={itemLabel} movable />
              </Stack>
            ))}
          </RowStack>
        )}
        {!timeless && <StaleLines label={label} lines={list.rows.map(({ value }) => value)} goTo={select} />}
        <AddRow label={t('list.add', { itemLabel })} onAdd={() => list.insert([''])} />
      </Stack>
    </FieldGroup>
  );
}
