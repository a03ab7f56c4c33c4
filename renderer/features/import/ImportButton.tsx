import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { startImport } from './importActions.ts';

type Props = {
  /** The report the file goes into; null leaves that to the file. */
  reportId: string | null;
  /** Draws the button; `choose` asks for the file. */
  children: (choose: () => void) => ReactElement;
};

/** Asks for a Word file and begins its import. */
export function ImportButton({ reportId, children }: Props) {
  const { t } = useTranslation('import');
  const id = useId();
  return (
    <>
      <input
        id={id}
        type="file"
        // Old and foreign files may be chosen too: the answer says what to do with them.
        accept=".docx,.docm,.dotx,.doc"
        hidden
        aria-label={t('input')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file)
            void startImport(file, reportId, { tooLarge: t('tooLarge'), unreadable: t('unreadable') });
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      {children(() => document.getElementById(id)?.click())}
    </>
  );
}
