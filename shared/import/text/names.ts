import type { OrganisationKind } from '#shared/domain/organisation.ts';

const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\bkommune\b/i, 'municipality'],
  [/^region\b|\bregion (?:nordjylland|midtjylland|syddanmark|sjælland|hovedstaden)\b/i, 'region'],
  [/cluster|klynge/i, 'cluster'],
  [/\bfond(?:en)?\b|fonden\b/i, 'foundation'],
  [
    /universitet|university|professionshøjskole|\bsosu\b|\bucn\b|\bvia\b|institut|skolen?\b|akademi/i,
    'knowledgeInstitution',
  ],
  [/styrelse|ministeri|bestyrelse\b/i, 'authority'],
  [/forening|forbund|\bråd(?:et)?\b/i, 'association'],
  [/\b(?:aps|a\/s|i\/s|p\/s|k\/s|ivs|a\.m\.b\.a|amba|gmbh|ltd|inc|group|holding)\b/i, 'company'],
  [
    /hospital|sygehus|klinik|\bcenter\b|\bcenteret\b|erhvervshus|erhvervsfyrtårn|laboratori|\bco-pi\b/i,
    'other',
  ],
];
const TITLE =
  /konsulent|direktør|chef\b|leder\b|manager|projekt|koordinator|professor|lektor|adjunkt|sygeplejerske|terapeut|læge\b|udvikler|ingeniør|specialist|rådgiver|partner\b|stifter|founder|\bc[eto]o\b|rektor|formand|borgmester|medarbejder|assistent|forsker|ph\.?d|advisor|officer|analytiker|ansvarlig|\bqa\b|\bdir\./i;
const RELATION =
  /^(?:medlem|samarbejdspartner|projektpartner|partner i|partner ved|deltager|udstiller|bruger|følgegruppe|kunde)|netværk(?:et)?$/i;
const NO_NAME =
  /\b(?:antal|projekt(?:et|er)?|netværk(?:et)?|formål|metode|resultat(?:er)?|handlingsplan|events?|living|lab|funding|når|om|og|for|i|på|til|af|den|det|med|fra|ved|som|vi|data|år|sundhed|health|science|life|erfa|forum)\b/i;

/** What kind of organisation a name speaks of; null when nothing in it says that it is one. */
export function organisationKindOf(name: string): OrganisationKind | null {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** True for a line that reads as an organisation's name: short, no sentence. */
export function looksLikeOrganisation(line: string): boolean {
  const text = line.trim();
  // "byLink ApS": a company may write itself small.
  if (/^\S.{1,60} (?:ApS|A\/S|I\/S|P\/S|IVS)$/u.test(text)) return true;
  // "Kommune" alone is half a name.
  if (
    /^(?:kommunen?|region(?:en)?|cluster|klyngen?|center(?:et)?|universitetet?|hospitalet?|fonden?|group|institut(?:tet)?)$/i.test(
      text,
    )
  )
    return false;
  return (
    text.length <= 70 &&
    !/[.!?]$|[:;]/.test(text) &&
    text.split(/\s+/).length <= 7 &&
    /^\p{Lu}/u.test(text) &&
    organisationKindOf(text) !== null
  );
}

/** True for a line that reads as a person's title: "Specialkonsulent", "QA/RA Manager". */
export function looksLikeTitle(line: string): boolean {
  return line.length <= 90 && TITLE.test(line);
}

/** True for a line that says how a person knows the work: "Medlem af netværket". */
export function looksLikeRelation(line: string): boolean {
  return line.length <= 120 && RELATION.test(line.trim());
}

/** True for two to five words that each begin with a capital (or are all capitals) and are no organisation. */
export function looksLikePerson(line: string): boolean {
  const text = line.trim().replace(/,$/, '');
  if (text.length > 60 || /[\d:;!?()/”"]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (
    !words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(?:von|van|de|der|af|la|el)$/.test(word))
  )
    return false;
  return (
    organisationKindOf(text) === null &&
    !looksLikeTitle(text) &&
    !looksLikeRelation(text) &&
    !NO_NAME.test(text)
  );
}
