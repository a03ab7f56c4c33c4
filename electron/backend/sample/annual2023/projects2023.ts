import { project } from '#shared/domain/activity.ts';
import type { Project } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The three OPI projects of the SOFI programme; the hub works on the first. */
export function projects2023(id: SampleIds): Project[] {
  return sampleRecords(id, '2023', project, [
    {
      name: 'project.continence',
      kind: 'project',
      title: 'Sammen om nye løsninger på inkontinens',
      aliases: ['Inkontinensprojektet', 'Sammen om nye løsninger for inkontinens'],
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.projects'),
      programme: 'SOFI',
      stage: 'procurement',
      purpose: sampleRichText(
        'Plejehjemmene bruger store beløb på bleer og mange timer på at skifte dem. Der findes lovende sensorer på markedet, men de passer endnu ikke godt nok til hverdagen på et plejehjem, og derfor bliver de kun brugt i mindre forsøg. Projektet skal finde løsninger, der passer, og sørge for, at de kan købes ind.',
      ),
      method: sampleRichText(
        'Med Aalborg Kommune i spidsen har fem kommuner lagt deres efterspørgsel sammen. De følger en skaleringsproces, som Center for Offentlig-Privat Innovation (CO-PI) har introduceret, og som CO-PI og DLSC hjælper kommunerne igennem. Pointen er, at volumen er med fra første dag: Leverandørerne kan se, at der er et marked, og kommunerne kan regne med, at løsningen kan bruges mere end ét sted.',
        '| Fase | Indhold | Status |',
        '| 1. Behov | Fælles beskrivelse af, hvad borgere og medarbejdere har brug for | Gennemført |',
        '| 2. Marked | Dialog med leverandører om, hvad der findes, og hvad der mangler | Gennemført |',
        '| 3. Finansiering | Ansøgning om støtte til tilpasning og implementering | Indsendt |',
        '| 4. Tilpasning og indkøb | Løsninger tilpasses, købes ind og tages i brug over tre år | Afventer svar |',
      ),
      targetGroups: {
        primary:
          'Ældre i plejebolig med varig inkontinens, hvor hverken genoptræning eller forebyggelse er en mulighed.',
        secondary: 'De medarbejdere, der hver dag plejer og drager omsorg for dem.',
        furtherFocus:
          'Arbejdsmiljøet, især den fysiske belastning, og den tid, der kan frigøres fra opgaver omkring kontinens.',
      },
      body: sampleRichText(
        'Fem kommuner vil gøre hverdagen lettere for beboere og personale på plejehjem. De har gennemført de første faser i fællesskab, og næste skridt er et treårigt forløb, hvor de bedste løsninger tilpasses, købes ind og tages i brug. Der er søgt støtte til forløbet; ansøgningen står i afsnittet Fundingaktiviteter.',
      ),
      partners: [
        { organisation: 'Aalborg Kommune', role: 'lead' },
        { organisation: 'Hjørring Kommune' },
        { organisation: 'Hillerød Kommune' },
        { organisation: 'Aarhus Kommune' },
        { organisation: 'Gladsaxe Kommune' },
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
        { organisation: 'Center for Offentlig-Privat Innovation', role: 'facilitator' },
      ],
    },
    {
      name: 'project.ultrasound',
      kind: 'project',
      title: 'Robotassisteret ultralyd',
      acronym: 'RAU',
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.projects'),
      programme: 'SOFI',
      stage: 'development',
      purpose: sampleRichText(
        'En robotarm skal føre ultralydshovedet under scanning af gravide, så personalet skånes for de belastende stillinger, og flere scanninger kan nås uden at gå på kompromis med kvaliteten.',
      ),
      targetGroups: {
        primary: 'Sonografer, jordemødre og læger, der scanner gravide.',
        secondary: 'Gravide, der kommer til scanning.',
      },
      reason:
        'Innovationsklinikken driver selv projektet videre; der viste sig ikke at være brug for hubbens bistand i 2023.',
      partners: [
        { organisation: 'Innovationsklinikken', role: 'lead' },
        { organisation: 'Region Nordjylland' },
      ],
      countsInKpi: false,
    },
    {
      name: 'project.ergo',
      kind: 'project',
      title: 'Ergo-OP',
      aliases: ['Ergo – OP'],
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.projects'),
      programme: 'SOFI',
      stage: 'test',
      purpose: sampleRichText(
        'Kirurger og operationssygeplejersker står ofte længe i akavede stillinger. Ergo-OP afprøver hjælpemidler og ny indretning, der skåner ryg, nakke og skuldre på operationsstuen.',
      ),
      targetGroups: { primary: 'Personalet på operationsstuerne.' },
      reason:
        'Projektet er godt i gang i Innovationsklinikkens eget regi og har ikke trukket på hubben i 2023.',
      partners: [
        { organisation: 'Innovationsklinikken', role: 'lead' },
        { organisation: 'Region Nordjylland' },
      ],
      countsInKpi: false,
    },
  ]);
}
