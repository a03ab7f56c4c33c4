import AddImageIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { useTranslation } from 'react-i18next';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { FileDrop } from './FileDrop.tsx';
import { useAddImage } from './useAddImage.ts';

/** The kinds of picture there are; HEIC too, so that it can be said what to do with it. */
const KINDS = 'image/jpeg,image/png,image/webp,image/svg+xml,image/avif,image/gif,.heic,.heif';

type ImageDropProps = {
  /** What the button says: "Tilføj logo". */
  label: string;
  /** How large it will be printed. */
  purpose: PicturePurpose;
  multiple: boolean;
  onAdded: (ids: string[]) => void;
};

/** Takes pictures from a file dialog, or dropped here. */
export function ImageDrop({ label, purpose, multiple, onAdded }: ImageDropProps) {
  const { t } = useTranslation('ui');
  const { addFiles, busy, problem } = useAddImage(purpose);

  async function take(files: readonly File[]): Promise<void> {
    const ids = await addFiles(files);
    if (ids.length > 0) onAdded(ids);
  }

  return (
    <FileDrop
      label={label}
      icon={<AddImageIcon />}
      help={t('image.drop')}
      accept={KINDS}
      multiple={multiple}
      busy={busy}
      problem={problem}
      onFiles={(files) => void take(files)}
    />
  );
}
