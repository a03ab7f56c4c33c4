import type { Image } from '#shared/domain/image.ts';
import { mayPrintImage } from '#shared/domain/mayPrint.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { OutlineImage } from '#shared/report/outline/outline.ts';

/** What every section's layout reads, and the one place through which pictures get onto the page. */
export type LayoutContext = {
  records: ReportRecords;
  /** ISO. */
  today: string;
  /**
   * Takes a picture onto the page: its id, or null when there is none or when it may not be printed.
   * `fallbackAlt` says what it shows when nobody wrote that and it is not decorative.
   */
  usePicture(id: string | null, fallbackAlt: string): string | null;
  /** Takes a picture that comes with the app onto the page: its id. */
  useBundled(image: OutlineImage): string;
  /** Whether `usePicture` would take it. */
  mayUsePicture(id: string | null): boolean;
  /** What the picture's record says, for its caption; only for an id that `usePicture` gave. */
  picture(id: string): Image | undefined;
  organisation(name: string): Organisation | undefined;
};

/** A context for one layout, and the pictures it has taken, by id. */
export function newLayoutContext(
  records: ReportRecords,
  today: string,
): { context: LayoutContext; images: Record<string, OutlineImage> } {
  const pictures = new Map(records.images.map((image) => [image.id, image]));
  const organisations = new Map(records.organisations.map((one) => [one.name.trim().toLowerCase(), one]));
  const images: Record<string, OutlineImage> = {};
  const printable = (id: string | null): Image | null => {
    const image = id === null ? undefined : pictures.get(id);
    return image && mayPrintImage(image, today) ? image : null;
  };
  const context: LayoutContext = {
    records,
    today,
    mayUsePicture: (id) => printable(id) !== null,
    usePicture(id, fallbackAlt) {
      const image = printable(id);
      if (!image) return null;
      const altText = image.altText.trim() || images[image.id]?.altText || fallbackAlt.trim();
      images[image.id] = {
        id: image.id,
        hash: image.hash,
        mime: image.mime,
        width: image.width,
        height: image.height,
        altText: image.decorative ? '' : altText,
        ...(image.decorative ? { decorative: true as const } : {}),
      };
      return image.id;
    },
    useBundled(image) {
      images[image.id] = image;
      return image.id;
    },
    picture: (id) => pictures.get(id),
    organisation: (name) => organisations.get(name.trim().toLowerCase()),
  };
  return { context, images };
}
