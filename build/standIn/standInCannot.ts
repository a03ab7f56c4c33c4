/** Thrown for what Electron does and the stand-in does not, so that nothing is left undone in silence. */
export class StandInCannot extends Error {
  override name = 'StandInCannot';

  constructor(what: string) {
    super(`Chromium-reserven kan ikke ${what}. Brug Electron til det.`);
  }
}
