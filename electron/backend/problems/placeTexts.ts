import type { ProblemPlace } from '#shared/contract/problems.ts';

/** What went wrong, in words for the one who reads the log. */
export const placeTexts: Record<ProblemPlace, string> = {
  start: 'Hubrapport kunne ikke starte',
  shell: 'Uventet fejl i Hubrapport',
  engine: 'Uventet fejl i motoren',
  engineStopped: 'Motoren er stoppet',
  commandLine: 'Uventet fejl på kommandolinjen',
  window: 'Uventet fejl i vinduet',
  windowGone: 'Vinduets side gik ned',
  drawing: 'Vinduet kunne ikke tegnes',
  print: 'Siden til PDF kunne ikke stilles op',
  printing: 'PDF-filen kunne ikke laves',
  link: 'Linket kunne ikke åbnes',
  asking: 'Vinduet kunne ikke spørge',
  windowSize: 'Vinduets størrelse kunne ikke huskes',
  licences: 'Licenserne kunne ikke læses',
};
