import type { SectionKey } from '#shared/domain/section.ts';
import { sampleRichText } from '../sampleRichText.ts';
import type { SampleSection } from '../sampleSections.ts';

/** The running text of the report for 2022, by section. */
export const sections2022: Partial<Record<SectionKey, SampleSection>> = {
  introduction: {
    body: sampleRichText(
      'Rapporten fortæller, hvad Region Nordjylland og Danish Life Science Cluster (DLSC) har arbejdet med i 2022, og hvad der foreslås for 2023.',
      'Året er brugt på at lytte og vælge til og fra. Hubben har spurgt kommuner, sygehuse og uddannelser, hvor skoen trykker, og tre offentlig-private innovationssamarbejder (OPI) er valgt ud til en særlig indsats. Retningen er drøftet med den regionale følgegruppe.',
      'Det overordnede mål for 2022 var:',
    ),
    images: ['boelge'],
  },
  about: {
    body: sampleRichText(
      '**Danish Life Science Cluster** er den nationale klynge for life science og velfærdsteknologi. Den nordjyske hub holder til i NOVI i Aalborg Øst. Læs mere på [danishlifesciencecluster.dk](https://danishlifesciencecluster.dk).',
    ),
  },
  overview: {
    body: sampleRichText('Tre ting står stærkest efter 2022, og én nåede kun halvt i mål:'),
  },
  priorities: {
    body: sampleRichText(
      'Tabellen viser de prioriterede aktiviteter i 2022, deres resultater og et skøn over tidsforbruget.',
    ),
  },
  projects: {
    body: sampleRichText(
      'Programmet **Solutions for Future Impact (SOFI)** blev sat i gang i 2022. En kreds fra region, kommuner og uddannelsesinstitutioner valgte i efteråret 2022 de tre første projekter blandt elleve forslag.',
    ),
  },
  events: {
    body: sampleRichText('Hubben holdt tre events i 2022. Et fjerde måtte aflyses.'),
  },
  testEnvironments: {
    body: sampleRichText('Hubben begyndte i 2022 at rådgive om det første nordjyske living lab.'),
  },
  networks: {
    body: sampleRichText('Tre netværk kom i gang i løbet af 2022 og fik tilsammen 75 deltagere.'),
  },
  funding: {
    body: sampleRichText(
      'I 2022 blev der søgt midler til test, indkøb og rådgivning af virksomheder. To ansøgninger gav støtte, og én fik afslag.',
    ),
  },
  plan: {
    body: sampleRichText(
      'I 2023 foreslås det at gå fra valg af projekter til handling: De udvalgte projekter skal hjælpes frem mod indkøb.',
    ),
  },
};
