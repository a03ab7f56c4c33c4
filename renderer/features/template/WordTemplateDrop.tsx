import FileIcon from '@mui/icons-material/UploadFileOutlined';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import type { WordTemplate } from '#shared/domain/wordTemplate.ts';
import { useReadWordTemplate } from './useWordTemplate.ts';

const KINDS = '.dotx,.docx,.dotm,.docm';

type Props = { label: string; onRead: (wordTemplate: WordTemplate) => void };

/** Takes a Word file from a file dialog, or dropped here. */
export function WordTemplateDrop({ label, onRead }: Props) {
  const { t } = useTranslation('template');
  const { read, busy, problem } = useReadWordTemplate();

  async function take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const wordTemplate = await read(file);
      if (wordTemplate) onRead(wordTemplate);
    }
  }

  return (
    <FileDrop
      label={label}
      icon={<FileIcon />}
      help={t('word.drop')}
      accept={KINDS}
      busy={busy}
      problem={problem}
      onFiles={(files) => void take(files)}
    />
  );
}
