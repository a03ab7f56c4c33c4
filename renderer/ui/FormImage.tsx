import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { Image } from '#shared/domain/image.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { ImageCard } from './ImageCard.tsx';
import { ImageDrop } from './ImageDrop.tsx';

type FormImageProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string | null>;
  images: readonly Image[];
  /** What the picture is: "Logo", "Portræt". */
  label: string;
  addLabel: string;
  purpose: 'portrait' | 'logo';
};

/** The one picture of a record: a logo, a portrait. */
export function FormImage<T extends FieldValues>({
  control,
  name,
  images,
  label,
  addLabel,
  purpose,
}: FormImageProps<T>) {
  const { field } = useController({ control, name });
  const image = images.find((one) => one.id === field.value);
  return (
    <FieldGroup title={label}>
      {image ? (
        <ImageCard image={image} onRemove={() => field.onChange(null)} />
      ) : (
        <ImageDrop
          label={addLabel}
          purpose={purpose}
          multiple={false}
          onAdded={([id]) => field.onChange(id ?? null)}
        />
      )}
    </FieldGroup>
  );
}
