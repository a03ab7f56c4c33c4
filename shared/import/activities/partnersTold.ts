import type { Partner } from '#shared/domain/activity.ts';
import { looksLikeOrganisation } from '../text/names.ts';
import { sentencesOf } from '../text/plainText.ts';
import { readPartner, splitNames } from './readPartners.ts';

const IN_FRONT = /\bmed (\p{Lu}[\p{L}-]+ (?:Kommune|Universitet|Hospital)) i spidsen/u;
const LED_BY =
  /\b(?:lede[st]|drives|drevet|gennemføres|gennemført|udføres|udført) af (\p{Lu}[\p{L}\p{N} /&-]{2,60}?)(?= i samarbejde| sammen med|[,.]|$)/u;
const LEAD_IS =
  /\b(?:leadpartner|projektleder|projektejer|tovholder) er (\p{Lu}[\p{L}\p{N} /&-]{2,60}?)(?= i samarbejde| sammen med|[,.]|$)/iu;
/** Only of the project itself: "Dagen blev holdt i samarbejde med …" names no partner of it. */
const WITH =
  /^(?:[^.]*\b(?:lede[st]|drives|drevet|gennemføres|gennemført|udføres|udført) af [^.]*|(?:projektet|det)\b[^.]*)\b(?:i samarbejde|sammen) med (\p{Lu}[^.]{2,300}?)\.?$/iu;
const ARE =
  /\bpart(?:nerne|nere|nerkredsen|erne)\b[^.:]{0,40}\b(?:er|var|består af|bestod af) ([^.]{5,400})\.?|^i projektet deltager (\p{Lu}[^.]{2,300})\.?/iu;
/** "virksomheden Testfirma ApS": what somebody is stands before the name. */
const WHAT = /^(?:(?:fra|af)\s+)?(?:\p{Ll}[\p{L}-]*\s){1,2}(?=\p{Lu})/u;

/** Nobody names partners in a longer one, and the patterns above are slow on it. */
const LONGEST_SENTENCE = 1_000;

/** The names of a list, when each of them is an organisation's. */
function organisationsIn(text: string): Partner[] {
  const partners = splitNames(text).flatMap((name) => readPartner(name.replace(WHAT, ''), 'partner') ?? []);
  return partners.every(({ organisation }) => looksLikeOrganisation(organisation)) ? partners : [];
}

/** The partners running text tells of: who leads the project, and whom with. All of them are organisations by their names. */
export function partnersTold(text: string): Partner[] {
  // Most lines speak of nobody.
  if (!/\b(?:af|med|part|deltager|lead|projekt(?:ejer|leder)|tovholder)/i.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (sentence.length > LONGEST_SENTENCE) return [];
    const lead = (IN_FRONT.exec(sentence) ?? LED_BY.exec(sentence) ?? LEAD_IS.exec(sentence))?.[1] ?? '';
    const named = ARE.exec(sentence);
    const others = [WITH.exec(sentence)?.[1], named?.[1] ?? named?.[2]];
    return [
      ...(looksLikeOrganisation(lead) ? [{ organisation: lead, role: 'lead' as const }] : []),
      ...others.flatMap((list) => (list === undefined ? [] : organisationsIn(list))),
    ];
  });
}
