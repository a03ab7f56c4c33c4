import type { SectionKey } from '#shared/domain/section.ts';
import { sampleRichText } from '../sampleRichText.ts';
import type { SampleSection } from '../sampleSections.ts';

/** The running text of the final report, by section. */
export const sections2021: Partial<Record<SectionKey, SampleSection>> = {
  purpose: {
    body: sampleRichText(
      'Da projektet begyndte i 2019, havde Danmark flere klynger for life science og velfærdsteknologi. Projektet skulle føre dem sammen i én national klynge, der kan bringe viden fra forskningen ud i virksomhederne og på den måde skabe både vækst og bedre sundhed.',
      'En samlet klynge kan kun stå stærkt, hvis mange har lyst til at bære den. Derfor var det en del af opgaven at få de toneangivende parter på området med fra begyndelsen: **virksomheder**, **videninstitutioner**, **offentlige organisationer** og de eksisterende klynger i landets regioner.',
    ),
  },
  results: {
    body: sampleRichText(
      'Projektets første store opgave var en analyse af behovene på sundhedsområdet. Den mundede ud i en rapport om, hvor tilbuddene ikke slår til, og den blev rettesnor for resten af arbejdet:',
      '- Arrangementer og workshops blev lagt til rette efter de behov, analysen pegede på.',
      '- Viden fra alle aktiviteter blev delt bredt.',
      '- En lang række samtaler med afgørende parter banede vejen for, at klyngen kunne stiftes.',
      '- Der blev skabt fælles kanaler for kommunikation, og dem bruger klyngen fortsat.',
      'Fire af projektets fem måltal er nået, flere af dem med god margin. Det femte, om virksomheder i samarbejdsprojekter, kan ikke dokumenteres nået, og forklaringen står under tabellen. Dertil kommer, at 486 personer i alt svarede på behovsundersøgelsen, og at arrangementer og workshops samlede 1.543 deltagere.',
    ),
  },
  learning: {
    body: sampleRichText(
      'Sammenhængen mellem aktiviteter og effekter holdt: De aktiviteter, der blev gennemført, gav det udbytte, som var ventet. Alle typer ville kunne bruges igen i et lignende projekt.',
      'To forhold ændrede planen undervejs:',
      '1. **Konsolideringen gik i stå i en periode.** Workshops om medarbejdernes kompetencer og en del af kommunikationen måtte aflyses, fordi den nye organisation endnu ikke kunne præsenteres.',
      '2. **COVID-19 lukkede for fysiske møder.** Arrangementerne blev flyttet på nettet, og det gik langt bedre end frygtet.',
      'De digitale formater gav deltagerne både viden og kontakter, uanset hvor i landet de boede. Den erfaring er blevet en styrke for klyngen, som har rødder i regionerne, men skal kunne bruges i hele landet, og den er taget med videre efter projektets afslutning.',
    ),
  },
  anchoring: {
    body: sampleRichText(
      'Projektets formål lever videre i Danish Life Science Cluster (DLSC). Medarbejderne i de regionale hubs nåede at arbejde sammen i to år, før sammenlægningen var endelig, og derfor gik den lettere, end den ellers ville have gjort.',
      'Medlemmer og samarbejdspartnere har i samme periode kunnet se, hvad de får ud af en national klynge, og hvordan de selv kan bidrage. Systemer og kanaler er gjort ens, så et nyt medlem møder den samme organisation i alle landsdele.',
      'Klyngen udvikler sig fortsat, men uden projektet var der næppe fundet ressourcer til at lægge klyngerne sammen. Resultatet er **én indgang** for alle, der arbejder med innovation og sundhed i Danmark eller vil samarbejde med danske parter fra udlandet.',
    ),
  },
};
