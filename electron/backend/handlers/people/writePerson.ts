import { layoutPerson } from '#shared/report/person/layoutPerson.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { pictureBytes } from '../images/pictureBytes.ts';
import { writeFileSafely } from '../../files/writeFileSafely.ts';
import { readPerson } from './readPerson.ts';

/**
 * Writes what is known of a person as a Word file they can be given.
 * @throws BackendError when the file cannot be written; the one that was there before is then as it was.
 */
export async function writePerson(
  { name, file }: { name: string; file: string },
  context: Context,
): Promise<{ file: string }> {
  const { store, files, work } = context;
  const person = readPerson({ name }, context);
  const testimonials = person.testimonials.map(({ report, testimonial }) => ({
    report,
    testimonial,
    portrait: testimonial.portraitId === null ? null : store.tables.image.get(testimonial.portraitId),
  }));
  const outline = layoutPerson({ ...person, testimonials }, today(context));
  const pictures = pictureBytes(Object.values(outline.images), context);
  const bytes = await work.run('writeOutline', { outline, pictures });
  return { file: await writeFileSafely(file, bytes, files) };
}
