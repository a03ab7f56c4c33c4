import { indicator } from '#shared/domain/indicator.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** What the project promised and what it reached; one target was missed, and says why. */
export function indicators2021(id: SampleIds): Indicator[] {
  return sampleRecords(id, '2021', indicator, [
    {
      name: 'indicator.companies',
      label: 'Virksomheder, der svarede på behovsundersøgelsen',
      target: 120,
      actual: 226,
      evidence: 'Udtræk fra undersøgelsen',
    },
    {
      name: 'indicator.answers',
      label: 'Besvarelser af behovsundersøgelsen i alt',
      actual: 486,
      evidence: 'Udtræk fra undersøgelsen',
      explanation: 'Undersøgelsen gik også til videninstitutioner og offentlige organisationer.',
    },
    {
      name: 'indicator.members',
      label: 'Nye medlemmer af klyngen',
      unit: 'medlemmer',
      target: 35,
      actual: 46,
      evidence: 'Medlemsregister',
    },
    {
      name: 'indicator.participants',
      label: 'Deltagere i arrangementer og workshops',
      actual: 1543,
      evidence: 'Deltagerlister',
    },
    {
      name: 'indicator.matches',
      label: 'Registrerede match',
      target: 30,
      actual: 81,
      evidence: 'Projektets registrering af match',
      explanation: 'Det reelle tal er højere; der var ikke afsat tid til at registrere dem alle.',
    },
    {
      name: 'indicator.collaborations',
      label: 'Virksomheder i samarbejdsprojekter om innovation',
      target: 85,
      actual: 50,
      actualQualifier: 'atLeast',
      evidence: 'Svar fra deltagerne på en opfølgende rundspørge',
      explanation:
        'Kun en del af deltagerne svarede på opfølgningen, og tallet er derfor det mindste, der kan dokumenteres. Projektet vurderer ud fra de øvrige effekter, at måltallet reelt er nået.',
    },
    {
      name: 'indicator.products',
      label: 'Virksomheder med nye produkter på markedet',
      target: 8,
      actual: 10,
      evidence: 'Virksomhedernes egne oplysninger',
      explanation: 'Effekten var først ventet efter projektets afslutning.',
    },
  ]);
}
