import { planItem } from '#shared/domain/planItem.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The plan for 2023, row by row what the priorities of 2023 answer. */
export function plan2023(id: SampleIds): PlanItem[] {
  return sampleRecords(id, '2022', planItem, [
    {
      name: 'plan.projects',
      planYear: 2023,
      title: 'Understøttelse af konkrete OPI-projekter i forhold til innovative offentlige indkøb (SOFI)',
      deliverables: [
        sampleRichText('De tre udvalgte projekter hjælpes tættere på indkøb'),
        sampleRichText('En medarbejder fra DLSC arbejder én dag om ugen hos Innovationsklinikken'),
      ],
      resourceShare: 40,
      carriedFrom: id('2022.priority.needs'),
    },
    {
      name: 'plan.conference',
      planYear: 2023,
      title: 'Når Innovation Lykkes 2023',
      deliverables: [sampleRichText('En konference med mindst 300 deltagere')],
      resourceShare: 15,
      carriedFrom: id('2022.priority.meetings'),
    },
    {
      name: 'plan.test',
      planYear: 2023,
      title: 'Understøttelse af testmiljøer',
      deliverables: [
        sampleRichText('Rådgivning om living lab i Vesthimmerland'),
        sampleRichText('Ansøgninger om midler til OPI'),
      ],
      resourceShare: 30,
      carriedFrom: id('2022.priority.test'),
    },
    {
      name: 'plan.networks',
      planYear: 2023,
      title: 'Temaarrangementer, netværk og sparringspanel',
      deliverables: [
        sampleRichText('1-2 temaarrangementer'),
        sampleRichText('Et sparringspanel for startups'),
        sampleRichText('De tre netværk fortsætter'),
      ],
      resourceShare: 15,
      carriedFrom: id('2022.priority.meetings'),
    },
  ]);
}
