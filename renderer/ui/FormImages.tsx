import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Image } from '#shared/domain/image.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { ImageCard } from './ImageCard.tsx';
import { ImageDrop } from './ImageDrop.tsx';

type FormImagesProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string[]>;
  /** The pictures of the store. */
  images: readonly Image[];
};

/** The pictures of a record, in order. */
export function FormImages<T extends FieldValues>({ control, name, images }: FormImagesProps<T>) {
  const { t } = useTranslation('ui');
  const { field } = useController({ control, name });
  const ids: readonly string[] = field.value;
  return (
    <FieldGroup title={t('image.title')}>
      {ids.map((id) => {
        const image = images.find((one) => one.id === id);
        return image ? (
          <ImageCard
            key={id}
            image={image}
            onRemove={() => field.onChange(ids.filter((one) => one !== id))}
          />
        ) : null;
      })}
      <ImageDrop
        label={t('image.add')}
        purpose="figure"
        multiple
        onAdded={(added) => field.onChange([...ids, ...added.filter((id) => !ids.includes(id))])}
      />
    </FieldGroup>
  );
}
