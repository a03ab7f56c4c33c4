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
  const looks = ['source', kind, kind === 'heading' && level < 2 ? 'chapter' : '', chosen ? 'chosen' : ''];
  const style = kind === 'item' ? { paddingLeft: `${20 + level * 16}px` } : undefined;
  if (first === undefined) {
    return (
      <p className={looks.join(' ')} style={style}>
        {text}
      </p>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={looks.join(' ')}
      style={style}
      onClick={() => selectItem(first)}
    >
      {text}
    </button>
  );
}
