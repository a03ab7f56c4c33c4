import { testEnvironment } from '#shared/domain/activity.ts';
import type { TestEnvironment } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The living lab that the hub helps into being. */
export function testEnvironments2023(id: SampleIds): TestEnvironment[] {
  return sampleRecords(id, '2023', testEnvironment, [
    {
      name: 'test.gundestrup',
      kind: 'testEnvironment',
      title: 'Living Lab på Gundestrup Gaard',
      aliases: ['Living Lab i Vesthimmerland'],
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.test'),
      municipality: 'Vesthimmerlands Kommune',
      support: [
        'Rådgivning om, hvordan et living lab indrettes og drives, med besøg af eksterne specialister i living lab-metoder og testfaciliteter',
        'Sparring om og medvirken i ansøgninger til Interreg og Danmarks Erhvervsfremmebestyrelse',
      ],
      funders: ['Interreg', 'Danmarks Erhvervsfremmebestyrelse'],
      body: sampleRichText(
        'Det skal være let for en virksomhed at prøve noget nyt sammen med Vesthimmerlands Kommune. Derfor indretter kommunen et living lab på Gundestrup Gaard, hvor virksomheder, forskere, studerende og kommunens egne medarbejdere kan teste teknologi sammen og se, om den gør en forskel for borgerne.',
        'Sparringen begyndte i 2022 og er fortsat i 2023. Tre spørgsmål har fyldt mest:',
        '1. Hvordan inddrages borgere og medarbejdere, så deres erfaringer former løsningen?',
        '2. Hvilke lokaler og hvilket udstyr kræver en god test?',
        '3. Hvem betaler for driften, når projektmidlerne er brugt?',
      ),
      partners: [
        { organisation: 'Vesthimmerlands Kommune', role: 'lead' },
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
      ],
      imageIds: [id('image.living-lab')],
    },
  ]);
}
