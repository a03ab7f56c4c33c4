import { fold } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';

/** The parts of an activity's text that a label can announce. */
export type ActivityPart =
  | 'purpose'
  | 'method'
  | 'targetGroups'
  | 'primary'
  | 'secondary'
  | 'furtherFocus'
  | 'partners'
  | 'lead'
  | 'facilitator'
  | 'programme'
  | 'participants'
  | 'exhibitors'
  | 'members'
  | 'geography'
  | 'meetings'
  | 'municipality'
  | 'funders'
  | 'support'
  | 'date'
  | 'venue'
  | 'type'
  | 'stage'
  | 'period'
  | 'acronym'
  | 'status';

const LABELS: readonly (readonly [ActivityPart, readonly string[]])[] = [
  ['purpose', ['formål', 'formålet', 'netværkets formål', 'projektets formål']],
  ['method', ['metode', 'metoden', 'fremgangsmåde']],
  ['primary', ['primær målgruppe', 'den primære målgruppe']],
  ['secondary', ['sekundær målgruppe', 'den sekundære målgruppe']],
  ['furtherFocus', ['særligt fokus', 'øvrigt fokus', 'yderligere fokus']],
  ['targetGroups', ['målgruppe', 'målgrupper']],
  [
    'lead',
    [
      'projektleder',
      'arrangør',
      'arrangører',
      'projektledere',
      'projektejer',
      'lead',
      'leadpartner',
      'lead partner',
    ],
  ],
  ['facilitator', ['facilitator', 'facilitatorer']],
  [
    'partners',
    [
      'partnere',
      'partner',
      'samarbejdspartnere',
      'projektpartnere',
      'projektets partnere',
      'partnere i projektet',
      'vigtigste partnere',
      'deltagende partnere',
      'deltagende organisationer',
      'deltagende kommuner',
      'parter',
    ],
  ],
  ['programme', ['program', 'programmet', 'programmet bød på', 'dagens program', 'på programmet', 'indhold']],
  [
    'participants',
    [
      'antal deltagere',
      'antal deltagere i netværket',
      'deltagerantal',
      'antal medlemmer',
      'antal medlemmer i netværket',
      'deltagere i netværket',
      'deltagere',
      'antal deltagende',
    ],
  ],
  ['exhibitors', ['antal udstillere', 'udstillere', 'antal udstillende virksomheder']],
  ['members', ['medlemmer', 'medlemskreds', 'deltagerkreds', 'typer af medlemmer']],
  ['geography', ['geografi', 'geografisk dækning', 'område']],
  [
    'meetings',
    [
      'møder',
      'antal møder',
      'mødefrekvens',
      'møder om året',
      'antal møder om året',
      'antal møder årligt',
      'møder pr år',
      'møder årligt',
    ],
  ],
  ['municipality', ['kommune', 'kommunen']],
  ['funders', ['finansiering', 'finansieret af', 'bevillingsgivere', 'midler fra']],
  ['support', ['understøttelse', 'understøttelse i', 'støtte', 'bidrag', 'bistand']],
  ['date', ['dato', 'tidspunkt', 'afholdt', 'hvornår', 'tid']],
  ['venue', ['sted', 'lokation', 'hvor', 'afholdt på', 'adresse']],
  ['type', ['type', 'form', 'format', 'arrangementstype']],
  ['stage', ['fase', 'stadie', 'projektfase']],
  ['period', ['periode', 'projektperiode', 'startår', 'start', 'opstart', 'startet', 'begyndt']],
  ['status', ['status', 'projektstatus']],
  ['acronym', ['akronym', 'forkortelse', 'kortnavn']],
];

function readPart(words: string): ActivityPart | null {
  const exact = LABELS.find(([, names]) => names.includes(words));
  if (exact) return exact[0];
  return (
    LABELS.find(([, names]) =>
      names.some((name) => name.length >= 7 && similarity(name, words, 0.86) > 0),
    )?.[0] ?? null
  );
}

/** The same few labels stand in every activity. */
const parts = new Map<string, ActivityPart | null>();
const MOST_PARTS = 2_000;

/** The part a label announces ("Formål", "Understøttelse i 2023"), small faults forgiven; null when it is none. */
export function activityPartOf(label: string): ActivityPart | null {
  const known = parts.get(label);
  if (known !== undefined) return known;
  const words = fold(label)
    .replace(/\b(?:19|20)\d\d\b|\b(?:fra|af) (?:hubben|klyngen)$|^(?:hubbens|klyngens) /g, '')
    .trim();
  const part = readPart(words);
  if (parts.size >= MOST_PARTS) parts.clear();
  parts.set(label, part);
  return part;
}
