import type { SectionKey } from '#shared/domain/section.ts';
import { sampleRichText } from '../sampleRichText.ts';
import type { SampleSection } from '../sampleSections.ts';

/** The running text of the report for 2023, by section. */
export const sections2023: Partial<Record<SectionKey, SampleSection>> = {
  introduction: {
    body: sampleRichText(
      'Denne rapport gør status over samarbejdet mellem Region Nordjylland og Danish Life Science Cluster (DLSC) i 2023. Den følger handlingsplanen punkt for punkt: hvad vi satte os for, hvad der kom ud af det, og hvor planen måtte justeres undervejs. Rapporten slutter med et forslag til, hvad kræfterne skal bruges på i 2024.',
      'Arbejdet tager afsæt i de behov, som borgere, medarbejdere og ledere i det nordjyske sundhedsvæsen selv peger på. Går et behov igen flere steder, samler hubben kommuner, region, virksomheder og videninstitutioner om at finde en løsning, prøve den af og gøre den klar til indkøb.',
      'To spor har præget 2023:',
      '- **Konkrete projekter.** Offentlig-private innovationssamarbejder (OPI) er hjulpet på vej mod indkøb og ibrugtagning, så gode resultater ikke går tabt, når projektperioden slutter.',
      '- **Bedre vilkår for innovation.** Ekstern finansiering, testmiljøer og netværk gør vejen lettere for de næste løsninger:',
      '-- Finansiering skal sikre, at projekterne kan føres helt til dørs.',
      '-- Skalering skal sikre, at en løsning, der virker ét sted, også kommer andre kommuner og sektorer til gode.',
      'Handlingsplanen hviler på en strategisk samarbejdsaftale mellem regionen og DLSC. En regional følgegruppe fra region, kommuner og uddannelsesinstitutioner på sundhedsområdet holder øje med retningen og sørger for, at hubben arbejder for hele Nordjylland.',
      'Alle indsatser i rapporten tjener det samme hovedformål:',
    ),
  },
  about: {
    body: sampleRichText(
      '**Danish Life Science Cluster** er landets nationale klynge for life science og velfærdsteknologi. Klyngen bygger bro mellem forskning og praksis, så viden bliver til løsninger, som virksomheder kan sælge, og som borgere, sundhedsvæsen og kommuner får gavn af. Ambitionen er tredelt: bedre sundhed, stærkere vækst og en dansk life science-branche, der er kendt langt ud over landets grænser.',
      'Bag klyngen står dens medlemmer: virksomheder, kommuner, regioner, uddannelsesinstitutioner og brancheforeninger. DLSC er til stede i hele Danmark. Den nordjyske hub holder til i NOVI i Aalborg Øst, hvor tre medarbejdere arbejder tæt på både sygehuse, plejecentre og virksomheder. Læs mere på [danishlifesciencecluster.dk](https://danishlifesciencecluster.dk).',
    ),
  },
  overview: {
    body: sampleRichText(
      'I 2023 rykkede hubben tættere på det punkt, hvor en afprøvet løsning bliver købt og taget i brug. De fem punkter herunder samler, hvad der blev nået, og hvad der ikke blev til noget. Resten af rapporten folder dem ud.',
    ),
  },
  priorities: {
    body: sampleRichText(
      'Handlingsplanen for 2023 havde fire prioriterede aktiviteter. Tabellen viser, hvad de har ført til, og hvordan hubbens ressourcer efter et skøn er fordelt mellem dem.',
    ),
  },
  projects: {
    body: sampleRichText(
      '**Solutions for Future Impact (SOFI)** er rammen om projekterne i handlingsplanen. Programmet skal gøre vejen fra idé til daglig brug både kortere og sikrere, og det gøres ved at tænke indkøb og drift ind allerede i de første faser.',
      'En kreds fra region, kommuner og uddannelsesinstitutioner valgte i efteråret 2022 tre OPI-projekter som cases. De bruges til at afprøve metoder, der skal få nye løsninger hurtigere i drift:',
      '1. **Sammen om nye løsninger på inkontinens** – fem kommuner søger, tilpasser og køber ind i fællesskab.',
      '2. **Robotassisteret ultralyd (RAU)** – en robotarm skal aflaste personalet ved scanning af gravide.',
      '3. **Ergo-OP** – nye hjælpemidler skal give bedre arbejdsstillinger på operationsstuen.',
      'Det første projekt har fået langt det meste af hubbens tid og er kommet et godt stykke nærmere et indkøb. De to andre hører til i Innovationsklinikken og har vist sig at kunne klare sig uden hjælp udefra.',
    ),
    images: ['fra-ide-til-skalering'],
  },
  events: {
    body: sampleRichText(
      'Hubben har stået for fire events i 2023: en stor konference og tre mindre møder med hvert sit formål. Tilsammen har de haft 423 deltagere fra region, kommuner, virksomheder og uddannelser.',
    ),
  },
  testEnvironments: {
    body: sampleRichText(
      'Et living lab er et sted, hvor nye løsninger prøves af i den hverdag, de er tænkt til, og sammen med de mennesker, der skal bruge dem. Hubben hjælper de nordjyske kommuner med at indrette, drive og finansiere den slags testmiljøer. I 2023 har opmærksomheden især været rettet mod Vesthimmerland.',
    ),
  },
  networks: {
    body: sampleRichText(
      'Hubben har faciliteret tre netværk med i alt 104 deltagere. De giver plads til at udveksle erfaringer, også om det, der er svært. Et fjerde netværk er forberedt og begynder i 2024.',
    ),
  },
  funding: {
    body: sampleRichText(
      'Uden finansiering bliver selv den bedste idé på tegnebrættet. Hubben har derfor sammen med nordjyske parter søgt midler til OPI-projekter, til virksomheders udvikling og til at tage ny velfærdsteknologi i brug.',
    ),
  },
  plan: {
    body: sampleRichText(
      'Forslaget bygger videre på det, der virkede i 2023, og tager fat, hvor der stadig mangler noget. De fire prioriteter er drøftet med følgegruppen og skal besluttes sammen med Region Nordjylland.',
    ),
  },
};
