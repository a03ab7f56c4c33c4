import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { SourceLine } from '#shared/import/sourceLine.ts';
import { selectItem } from './importActions.ts';
import { useImport } from './importState.ts';

/** A line of the file. One that became a record is marked, and clicking it shows the record; the list has the same for the keys. */
export function SourceText({ line }: { line: SourceLine }) {
  const { t } = useTranslation('import');
  const { records, kind, level } = line;
  const chosen = useImport(({ selected }) => selected !== null && records.includes(selected));
  const text =
    kind === 'image'
      ? line.text === ''
        ? t('picture')
        : t('pictureNamed', { altText: line.text })
      : line.text;
  const [first] = records;
  return (
    <Box
      component={first === undefined ? 'p' : 'button'}
      {...(first === undefined ? {} : { type: 'button', tabIndex: -1, onClick: () => selectItem(first) })}
      sx={{
        display: 'block',
        width: '100%',
        m: 0,
        mt: kind === 'heading' ? 1.25 : 0,
        py: 0.25,
        pr: 1,
        pl: kind === 'item' ? 2.5 + level * 2 : 1,
        font: 'inherit',
        textAlign: 'left',
        color: 'text.primary',
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
        fontWeight: kind === 'heading' ? 680 : 400,
        fontSize: kind === 'heading' && level < 2 ? '1.0625rem' : '0.875rem',
        fontStyle: kind === 'image' ? 'italic' : 'normal',
        border: 0,
        borderLeft: 3,
        borderStyle: 'solid',
        borderColor: chosen ? 'primary.main' : first === undefined ? 'transparent' : 'secondary.main',
        bgcolor: chosen ? 'action.selected' : 'transparent',
        cursor: first === undefined ? 'default' : 'pointer',
        '&::before':
          kind === 'item' ? { content: '"•"', display: 'inline-block', width: 14, ml: '-14px' } : {},
        '&:hover': first === undefined ? {} : { bgcolor: chosen ? 'action.selected' : 'action.hover' },
      }}
    >
      {text}
    </Box>
  );
}
