import { wordsOf } from '../text/plainText.ts';

/**
 * The words that the layouts of this app set round the fields of records: labels, heads of columns, captions, what stands
 * before and after a figure. They stand in no record, and nothing is lost with them.
 */
const OWN_WORDS = new Set(
  wordsOf(`
    periode hub aftale opgjort udkast indhold
    nøgletal ændring for hvert tal med sin egen skala og mål tallet er opgjort anderledes dengang kaldt uden enhed i talt
    op ud fra rapportens aktiviteter særskilt så årene kan ikke sammenlignes direkte
    prioriterede resultater leverancer fordeling af ressourcer estimeret alt handlingsplanen
    projekter under øvrige formål metode målgrupper primær sekundær målgruppe særligt fokus fase
    partnere partner projektleder projektledere arrangør arrangører tovholder tovholdere facilitator facilitatorer
    programmet bød på antal deltagere udstillere understøttelse kommune finansiering
    netværket mødes gang gange årligt medlemmer geografi fortsat
    ansøgt endnu afgjort bevilget afslag afsluttet gang som lead søgt om støtte heraf til aktører samlet budget fordelt
    ca knap mere end mindst mio dkk kr ansøgninger status efter den mørke del går beløb oplyst
    nordjyske midtjyske syddanske sjællandske regionens
    projektet projekttitel journalnummer vækstforum projektperiode samlede projektudgifter kilde beløb bemærkning projektets
    måltal opnået opnåede forskel opfyldelse dokumentation måned måneder dag dage år uge uger
    aktivitet type projekt event living lab netværk tid events projektperioden deltagende organisationer aflyste navn
    figur tabel foto medfinansieret den europæiske union fond regionaludvikling socialfond de struktur investeringsfonde
    det leveret planlagt realiseret årsag fordi aktiviteten blev gennemført
  `),
);

/** The words of a text that are the app's own form; numbers there are worked out from the records. */
export function formIn(text: string): string {
  return wordsOf(text)
    .filter((word) => OWN_WORDS.has(word) || /^\d+$/.test(word))
    .join(' ');
}

/** True when a text says nothing but the app's own form. */
export function isForm(text: string): boolean {
  return wordsOf(text).every((word) => OWN_WORDS.has(word) || /^\d+$/.test(word));
}
