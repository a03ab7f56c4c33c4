/** What `--help` prints. */
export const help = `Hubrapport fra kommandolinjen

Brug: npm run -s report -- KOMMANDO [VALG]

Kommandoer:
  demo   --out MAPPE                                          Lav et nyt lager med eksemplet, og eksportér afrapporteringen og slutrapporten til Word
  export --store FIL [--year ÅR] [--kind TYPE] --out FIL.docx Eksportér en rapport til Word (uden --year: den nyeste)
  list   --store FIL [--json]                                 Vis rapporterne i lageret
  show   --store FIL --year ÅR [--kind TYPE] --json           Skriv alt i en rapport som JSON, også de beregnede nøgletal
  import FIL.docx --json                                      Læs en Word-rapport, og skriv det, den ser ud til at rumme, som JSON
         [--store FIL [--year ÅR]]                            Gem den også i lageret som en ny rapport; er året der i forvejen,
                                                              skal det nævnes med --year, og så tilføjes kun det, der mangler

Valg:
  --store FIL    Lageret; kan også stå i miljøvariablen HUBRAPPORT_STORE
  --year ÅR      Rapportens år
  --kind TYPE    annual (afrapportering) eller final (slutrapport); uden valget tages en afrapportering før en slutrapport,
                 og blandt flere den, der er ændret sidst
  --out STI      Mappen eller filen, der skrives
  --json         Skriv JSON
  --help         Vis denne hjælp

Afslutter med 0, når det lykkes, 2 ved forkert brug (import: når filen afvises) og ellers 1. Fejl skrives på én linje på stderr.
`;
