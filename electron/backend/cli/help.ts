/** What `--help` prints. */
export const help = `Hubrapport fra kommandolinjen

Brug: npm run -s report -- KOMMANDO [VALG]

Kommandoer:
  demo   --out MAPPE                              Lav et nyt lager med eksempelåret, og udgiv det som Word-fil
  export --store FIL [--year ÅR] --out FIL.docx   Udgiv en rapport som Word-fil (uden --year: den nyeste afrapportering)
  list   --store FIL [--json]                     Vis rapporterne i lageret
  show   --store FIL --year ÅR --json             Skriv alt i en rapport som JSON, også de beregnede nøgletal
  import FIL.docx --json                          Læs en Word-rapport, og skriv det, den ser ud til at rumme, som JSON

Valg:
  --store FIL    Lageret; kan også stå i miljøvariablen HUBRAPPORT_STORE
  --year ÅR      Rapportens år; er der flere for samme år, vælges afrapporteringen, der er ændret sidst
  --out STI      Mappen eller filen, der skrives
  --json         Skriv JSON
  --help         Vis denne hjælp

Afslutter med 0, når det lykkes, 2 ved forkert brug (import: når filen afvises) og ellers 1. Fejl skrives på én linje på stderr.
`;
