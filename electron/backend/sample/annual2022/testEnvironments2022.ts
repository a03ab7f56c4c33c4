import { testEnvironment } from '#shared/domain/activity.ts';
import type { TestEnvironment } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The living lab in its first year. */
export function testEnvironments2022(id: SampleIds): TestEnvironment[] {
  return sampleRecords(id, '2022', testEnvironment, [
    {
      name: 'test.gundestrup',
      kind: 'testEnvironment',
      title: 'Living Lab på Gundestrup Gaard',
      priorityId: id('2022.priority.test'),
      municipality: 'Vesthimmerlands Kommune',
      support: ['Sparring om formål og organisering', 'Overblik over mulig finansiering'],
      body: sampleRichText('Vesthimmerlands Kommune vil gøre Gundestrup Gaard til et sted for test.'),
      partners: [
        { organisation: 'Vesthimmerlands Kommune', role: 'lead' },
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
      ],
    },
  ]);
}
