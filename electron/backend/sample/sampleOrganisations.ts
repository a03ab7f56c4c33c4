import type { z } from 'zod';
import { organisation } from '#shared/domain/organisation.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { SampleIds } from './sampleIds.ts';
import { sampleRichText } from './sampleRichText.ts';

type Row = Omit<z.input<typeof organisation>, 'id' | 'logoId'> & { logo?: string };

const rows: Row[] = [
  {
    name: 'Danish Life Science Cluster',
    abbreviation: 'DLSC',
    kind: 'cluster',
    logo: 'logo-dlsc',
    tagline: 'Fra viden til løsninger',
    boilerplate: sampleRichText(
      'Som national klynge for life science og velfærdsteknologi samler Danish Life Science Cluster (DLSC) virksomheder, kommuner, regioner, uddannelsesinstitutioner og brancheforeninger om at gøre viden til løsninger, der kan mærkes i hverdagen.',
      'Læs mere på [danishlifesciencecluster.dk](https://danishlifesciencecluster.dk).',
    ),
  },
  {
    name: 'Region Nordjylland',
    abbreviation: 'RN',
    kind: 'region',
    logo: 'logo-region-nordjylland',
    boilerplate: sampleRichText(
      'Regionen driver sygehusene i Nordjylland og er modtager af hubbens årlige afrapportering.',
    ),
  },
  {
    name: 'Innovationsklinikken',
    kind: 'region',
    logo: 'logo-innovationsklinikken',
    boilerplate: sampleRichText(
      'Region Nordjyllands indgang for medarbejdere og virksomheder med idéer til nye løsninger.',
    ),
  },
  { name: 'Aalborg Kommune', kind: 'municipality', logo: 'logo-aalborg' },
  { name: 'Hjørring Kommune', kind: 'municipality', logo: 'logo-hjoerring' },
  { name: 'Hillerød Kommune', kind: 'municipality', logo: 'logo-hilleroed' },
  { name: 'Aarhus Kommune', kind: 'municipality', logo: 'logo-aarhus' },
  { name: 'Gladsaxe Kommune', kind: 'municipality', logo: 'logo-gladsaxe' },
  {
    name: 'Vesthimmerlands Kommune',
    kind: 'municipality',
    logo: 'logo-vesthimmerland',
    tagline: 'Lyst til at gøre en forskel',
  },
  {
    name: 'Center for Offentlig-Privat Innovation',
    abbreviation: 'CO-PI',
    kind: 'other',
    logo: 'logo-co-pi',
  },
  { name: 'SOSU Nord', kind: 'knowledgeInstitution' },
  { name: 'NOVI', kind: 'company' },
  { name: 'Eksempellink ApS', kind: 'company' },
  { name: 'Prøveteknik ApS', kind: 'company', cvr: '12345674' },
  { name: 'Erhvervsstyrelsen', kind: 'authority' },
  { name: 'Danmarks Erhvervsfremmebestyrelse', kind: 'authority' },
  { name: 'Interreg', kind: 'foundation' },
  { name: 'Erhvervsfyrtårn Hovedstaden', kind: 'other' },
  { name: 'Erhvervsfyrtårn Life Science', kind: 'other' },
  { name: 'Region Midtjylland', kind: 'region' },
  { name: 'Region Syddanmark', kind: 'region' },
  { name: 'Vækstforum Syddanmark', kind: 'association' },
];

/** The organisations of the store, by name, with their placeholder logos. */
export function sampleOrganisations(id: SampleIds): Organisation[] {
  return rows.map(({ logo, ...fields }) =>
    organisation.parse({
      ...fields,
      id: id(`organisation.${fields.name}`),
      logoId: logo === undefined ? null : id(`image.${logo}`),
    }),
  );
}
