import type {
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
} from 'docx';

/** A style by id, name, and what it changes in the style it is based on. */
export function style(
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: IParagraphStylePropertiesOptions,
  basedOn = 'Normal',
): IParagraphStyleOptions {
  return { id, name, basedOn, next: 'Normal', quickFormat: true, run, paragraph };
}
