import type { ReadError, RefusalCode } from '#shared/report/outline/readOutline.ts';

const MESSAGES: Record<RefusalCode, string> = {
  'not-word': 'Filen er ikke et Word-dokument. Vælg en fil, der slutter på .docx.',
  damaged:
    'Filen er beskadiget og kan ikke læses. Åbn den i Word, lad Word reparere den, og gem den igen som .docx.',
  password:
    'Filen er beskyttet med adgangskode. Åbn den i Word, fjern adgangskoden under Filer → Oplysninger, og gem den igen.',
  'lock-file':
    'Det er Words egen låsefil (navnet begynder med ~$) og ikke selve dokumentet. Vælg filen med samme navn uden ~$.',
  'old-doc':
    'Filen er i det gamle Word-format (.doc). Åbn den i Word, vælg Gem som, og gem den som Word-dokument (.docx).',
  unsafe:
    'Filen indeholder noget, et almindeligt Word-dokument ikke har, og bliver ikke åbnet. Få en ny udgave fra afsenderen, eller gem den igen fra Word.',
  'too-large':
    'Filen er for stor at læse. Del den op, eller gør billederne mindre i Word (Komprimer billeder), og prøv igen.',
};

/** Ends the reading inside this folder; `readWord` turns it into a value, so nobody outside sees it thrown. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  /** `detail` is a Danish sentence set after the usual message: which part, which limit. */
  constructor(code: RefusalCode, detail = '') {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.code = code;
  }

  /** The refusal as a plain value. */
  toError(): ReadError {
    return { code: this.code, message: this.message };
  }
}
