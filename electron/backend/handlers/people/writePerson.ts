import { layoutPerson } from '#shared/report/person/layoutPerson.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
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
  const { store, files } = context;
  const person = readPerson({ name }, context);
  const testimonials = person.testimonials.map(({ report, testimonial }) => ({
    report,
    testimonial,
    portrait: testimonial.portraitId === null ? null : store.tables.image.get(testimonial.portraitId),
  }));
  const { writeWord } = await import('#shared/word/write/writeWord.ts');
  const bytes = await writeWord(layoutPerson({ ...person, testimonials }, today(context)), (hash) => {
    const picture = store.imageBytes.get(hash);
    if (!picture) throw new BackendError('not-found', 'Et portræt mangler i lageret.');
    return picture.bytes;
  });
  return { file: await writeFileSafely(file, bytes, files) };
}
