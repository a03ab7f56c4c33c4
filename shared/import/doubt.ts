/** Why a proposal wants a look: what of it the file does not say in so many words, as the consultant reads it. */
export const doubt = {
  noYear: 'Der står intet årstal i filen, så året er gættet.',
  dateYear: 'Datoen står uden årstal, så den er sat i rapportens år.',
  heading: 'Overskriften ligner kun nogenlunde den, afsnittet plejer at have.',
  outcome: 'Det er læst ud af ordene, at det ikke gik som planlagt.',
  columns: 'Tabellen har ingen overskrifter over kolonnerne, så det er gættet, hvad der står i dem.',
  kpiYear: 'Tabellen siger ikke, hvilket år tallet gælder.',
  boldName: 'Navnet stod med fed skrift midt i en tekst og er måske ikke et projekt.',
  plainTitle: 'Linjen ligner ikke en overskrift, så navnet kan være en del af teksten.',
  participants: 'Antallet af deltagere er fundet midt i en sætning.',
  indicator: 'Tallet og målet er fundet midt i en tekst.',
  organisation: 'Navnet er læst ud af en sætning.',
  unlisted: 'Linjen stod ikke på en liste og er måske ikke en ansøgning.',
  noStage: 'Der står ikke, hvordan det gik med ansøgningen, så den er sat til at vente på svar.',
  amountTwoWays: 'Beløbet kan læses på to måder: Punktummet kan stå mellem tusinder eller foran decimaler.',
  amountRange: 'Beløbet står som et spænd, så det er lagt i bemærkningen.',
  moreAmounts: 'Der står flere beløb, end ansøgningen har felter til. Resten står i bemærkningen.',
  shareBeyond: 'Andelen til regionens aktører er større end hele støtten.',
  rowAsLine: 'Linjen stod på en liste og ikke i en tabel, så den er måske en del af teksten.',
  quoteEnds: 'Udtalelsen har ingen anførselstegn, så det er ikke sikkert, hvor den begynder og slutter.',
  ownField: 'Noget er skrevet om i filen, så det ikke længere kan læses som et tal, et beløb eller en dato.',
  activityKind: 'Filen siger ikke, hvilken slags aktivitet det er.',
  counting: 'Tallet er et andet end det, der kan tælles op ud fra filen, så det står som skrevet i hånden.',
  added: 'Noget er skrevet til i filen ved siden af det, der stod der, og er lagt samme sted.',
  fieldTooLong: 'Noget af teksten kunne ikke være i sit felt og står under ”Ikke placeret”.',
} as const;
export type Doubt = (typeof doubt)[keyof typeof doubt];

/** Says of a proposal that it wants a look, and why. */
export function addDoubt(proposed: { confidence: string; doubts: string[] }, why: Doubt): void {
  proposed.confidence = 'doubtful';
  if (!proposed.doubts.includes(why)) proposed.doubts.push(why);
}
