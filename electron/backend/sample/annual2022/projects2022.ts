import { project } from '#shared/domain/activity.ts';
import type { Project } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The three projects that were chosen in 2022. */
export function projects2022(id: SampleIds): Project[] {
  return sampleRecords(id, '2022', project, [
    {
      name: 'project.continence',
      kind: 'project',
      title: 'Sammen om nye løsninger på inkontinens',
      aliases: ['Inkontinensprojektet'],
      priorityId: id('2022.priority.needs'),
      programme: 'SOFI',
      stage: 'idea',
      purpose: sampleRichText(
        'Kommunerne vil bruge færre penge på bleer og give medarbejderne tid tilbage. Projektet skal vise, om ny sensorteknologi kan bidrage.',
      ),
      method: sampleRichText('Interviews og observationer på plejehjem i to kommuner.'),
      targetGroups: { primary: 'Ældre i plejebolig.', secondary: 'Plejepersonale.', furtherFocus: '' },
      partners: [
        { organisation: 'Aalborg Kommune', role: 'lead' },
        { organisation: 'Hjørring Kommune' },
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
      ],
    },
    {
      name: 'project.ultrasound',
      kind: 'project',
      title: 'Robotassisteret ultralyd',
      acronym: 'RAU',
      priorityId: id('2022.priority.needs'),
      programme: 'SOFI',
      stage: 'development',
      purpose: sampleRichText('En robotarm skal hjælpe personalet, når gravide scannes.'),
      partners: [{ organisation: 'Innovationsklinikken', role: 'lead' }],
    },
    {
      name: 'project.ergo',
      kind: 'project',
      title: 'Ergo-OP',
      priorityId: id('2022.priority.needs'),
      programme: 'SOFI',
      stage: 'development',
      purpose: sampleRichText('Personalet på operationsstuer skal have bedre arbejdsstillinger.'),
      partners: [{ organisation: 'Innovationsklinikken', role: 'lead' }],
    },
  ]);
}
