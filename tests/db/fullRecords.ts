import type { EntityName, EntityRecord, ReportRecords } from '#shared/domain/records.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { tinyPng } from './pictures.ts';
import type { TestBackend } from './testBackend.ts';

const consent = {
  status: 'given',
  date: '2023-11-02',
  how: 'Mail',
  channels: ['report', 'web'],
  approvedWording: 'Vi kom hurtigere i gang, end vi troede.',
  expires: '2025-01-01',
  note: 'Spørg igen før næste år',
} satisfies EntityRecord<'testimonial'>['consent'];

const body: EntityRecord<'section'>['body'] = [
  {
    type: 'paragraph',
    content: [{ text: 'Fed', bold: true }, { text: ' og ' }, { text: 'link', link: 'https://eksempel.dk' }],
  },
  {
    type: 'bulletList',
    items: [
      {
        content: [{ text: 'Ét', italic: true }],
        children: [{ type: 'numberedList', items: [{ content: [], children: [] }] }],
      },
    ],
  },
  {
    type: 'table',
    rows: [
      [[{ text: 'a' }], []],
      [[], [{ text: 'ø' }]],
    ],
  },
];

/** Each record's every field differs from its default, so that a column that is forgotten shows. */
type FullRecords = { [E in EntityName]: EntityRecord<E> } & { activities: Activity[] };

/** Saves a whole record of every entity in a final report; answers them as they were sent. */
export async function fullRecords(test: TestBackend, reportId: string): Promise<FullRecords> {
  const { ok } = test;
  const added = await ok('image.add', { fileName: 'logo.png', base64: tinyPng.toString('base64') });
  const made: ReportRecords = await ok('report.read', { reportId });
  const previousReportId = await test.makeReport(2020);

  const report: EntityRecord<'report'> = {
    ...made.report,
    planYear: 2031,
    title: 'En titel',
    subtitle: 'En undertitel',
    recipient: 'Region Midt',
    cluster: 'En klynge',
    clusterAbbreviation: 'EK',
    hub: 'Et hub',
    agreement: 'En aftale',
    mainGoal: 'Et mål',
    slogan: 'Et slogan',
    sloganSubline: 'En linje under',
    closingLine: 'Tak',
    statusDate: '2024-01-31',
    state: 'submitted',
    previousReportId,
  };
  const image: EntityRecord<'image'> = {
    ...added,
    fileName: 'omdøbt.png',
    altText: 'Et logo',
    decorative: true,
    caption: 'Billedtekst',
    credit: 'Foto: Eksempel',
    showsPeople: true,
    consent,
  };
  const organisation: EntityRecord<'organisation'> = {
    id: 'organisation',
    name: 'Østjysk Eksempel A/S',
    abbreviation: 'ØE',
    kind: 'company',
    cvr: '10150817',
    logoId: image.id,
    tagline: 'Vi prøver os frem',
    boilerplate: body,
  };
  const section: EntityRecord<'section'> = {
    ...made.sections[0]!,
    heading: 'En anden overskrift',
    level: 2,
    body,
    status: 'inProgress',
    imageIds: [image.id],
    letStand: ['1a.2b'],
  };
  const highlight: EntityRecord<'highlight'> = {
    id: 'highlight',
    reportId,
    leadPhrase: 'Flere projekter',
    text: 'kom i gang',
    outcome: 'notDelivered',
    reason: 'Der var ikke tid',
    order: 0,
  };
  const planItem: EntityRecord<'planItem'> = {
    id: 'planItem',
    reportId,
    planYear: 2025,
    title: 'Netværk',
    deliverables: [body],
    resourceShare: 12.5,
    carriedFrom: 'priority',
    order: 0,
  };
  const priority: EntityRecord<'priority'> = {
    id: 'priority',
    reportId,
    title: 'Projekter',
    deliverables: [body, []],
    resourceShare: 40,
    estimated: false,
    planItemId: 'planItem',
    outcome: 'partly',
    reason: 'Halvdelen',
    carriedOver: 'touched',
    order: 0,
  };
  const common = {
    reportId,
    aliases: ['Et andet navn'],
    startYear: 2022,
    continued: true,
    priorityId: 'priority',
    body,
    status: 'cancelled',
    reason: 'Aflyst',
    partners: [{ organisation: 'Østjysk Eksempel A/S', role: 'facilitator' }],
    imageIds: [image.id],
    includeInReport: false,
    countsInKpi: false,
    carriedOver: 'touched',
    letStand: ['1a.2b'],
  } satisfies Partial<Activity>;
  const activities: Activity[] = [
    {
      ...common,
      id: 'project',
      kind: 'project',
      title: 'Et projekt',
      order: 0,
      acronym: 'EP',
      programme: 'SOFI',
      purpose: body,
      method: body,
      targetGroups: { primary: 'Ældre', secondary: 'Pårørende', furtherFocus: 'Børn' },
      stage: 'test',
    },
    {
      ...common,
      id: 'event',
      kind: 'event',
      title: 'Et event',
      order: 1,
      date: '2023-09-12',
      venue: 'Aalborg',
      type: 'Konference',
      participants: 350,
      participantsQualifier: 'nearly',
      exhibitors: 40,
      exhibitorsQualifier: 'over',
      programme: ['Velkomst', 'Oplæg'],
    },
    {
      ...common,
      id: 'testEnvironment',
      kind: 'testEnvironment',
      title: 'Et living lab',
      order: 2,
      municipality: 'Hjørring',
      support: ['Sparring'],
      funders: ['Østjysk Eksempel A/S'],
    },
    {
      ...common,
      id: 'network',
      kind: 'network',
      title: 'Et netværk',
      order: 3,
      purpose: body,
      meetingsPerYear: 4,
      participants: 47,
      participantsQualifier: 'about',
      participantsNote: 'Heraf 12 nye',
      geography: 'Nordjylland',
      memberKinds: ['Kommuner'],
    },
  ];
  const testimonial: EntityRecord<'testimonial'> = {
    id: 'testimonial',
    reportId,
    quote: 'Vi kom hurtigere i gang.',
    person: 'Eksempel Eksempelsen',
    personTitle: 'Chef',
    relation: 'Deltager',
    organisation: 'Østjysk Eksempel A/S',
    attachedTo: { type: 'activity', activityId: 'event' },
    portraitId: image.id,
    consent,
    carriedOver: 'untouched',
    order: 0,
  };
  const kpi: EntityRecord<'kpi'> = {
    id: 'kpi',
    reportId,
    label: 'Netværk',
    unit: 'stk.',
    counting: { type: 'computed', measure: 'networks' },
    values: { '2023': { value: 2.5, qualifier: 'atLeast', target: 4, explanation: 'Et kom til' } },
    previousDefinition: {
      year: 2022,
      label: 'Net',
      unit: '',
      counting: { type: 'computed', measure: 'projects' },
    },
    order: 0,
  };
  const fundingApplication: EntityRecord<'fundingApplication'> = {
    id: 'funding',
    reportId,
    title: 'En ansøgning',
    acronym: 'EA',
    stage: 'granted',
    appliedYear: 2023,
    programme: 'Et program',
    funder: 'Østjysk Eksempel A/S',
    partners: [{ organisation: 'En anden', role: 'lead' }],
    totalBudget: 9_000_000_000_000,
    totalBudgetApproximate: true,
    support: 730_000_000,
    supportApproximate: true,
    regionShare: 1,
    regionShareApproximate: true,
    allocated: false,
    note: 'En note',
    countsInKpi: false,
    carriedOver: 'untouched',
    order: 0,
  };
  const finalProject: EntityRecord<'finalProject'> = {
    id: made.finalProject!.id,
    reportId,
    projectTitle: 'Et projekt',
    journalNumber: '123-45',
    growthForum: 'Nordjylland',
    periodFrom: '2019-05-01',
    periodTo: '2021-04-30',
    totalCost: 550_192_876,
    financing: [{ label: 'EU', source: 'eu', amount: 261_612_113, note: 'Socialfonden' }],
    partners: [{ organisation: 'Region Midt', role: 'lead' }],
  };
  const indicator: EntityRecord<'indicator'> = {
    id: 'indicator',
    reportId,
    label: 'Deltagere',
    unit: 'personer',
    target: 120,
    actual: 226,
    actualQualifier: 'over',
    evidence: 'Lister',
    explanation: 'Flere end ventet',
    order: 0,
  };

  const template: EntityRecord<'template'> = {
    id: 'template',
    cluster: report.cluster,
    hub: report.hub,
    primaryColour: '5A1E3C',
    accentColour: '8A2B57',
    tintColour: 'FBEAF1',
    headingFont: 'Georgia',
    bodyFont: 'Arial',
    logoId: image.id,
    logoPlace: 'coverAndHeader',
    coverStyle: 'logoTop',
    headerText: '{titel} · {hub}',
    footerText: '{klynge} {år}',
    numberHeadings: false,
    sections: { annual: [{ key: 'plan', shown: false }], final: [{ key: 'learning', shown: true }] },
    wordTemplate: null,
    funder: { lines: [{ label: 'Fra kommunen', source: 'region' }], euPublicity: '2021' },
  };

  await ok('report.save', { record: report });
  await ok('image.save', { record: image });
  await ok('template.save', { record: template });
  await ok('organisation.save', { record: organisation });
  await ok('section.save', { record: section });
  await ok('highlight.save', { record: highlight });
  await ok('planItem.save', { record: { ...planItem, carriedFrom: null } });
  await ok('priority.save', { record: priority });
  await ok('planItem.save', { record: planItem });
  for (const activity of activities) await ok('activity.save', { record: activity });
  await ok('testimonial.save', { record: testimonial });
  await ok('kpi.save', { record: kpi });
  await ok('fundingApplication.save', { record: fundingApplication });
  await ok('finalProject.save', { record: finalProject });
  await ok('indicator.save', { record: indicator });
  return {
    report,
    section,
    highlight,
    priority,
    activity: activities[1]!,
    activities,
    testimonial,
    kpi,
    fundingApplication,
    planItem,
    organisation,
    finalProject,
    indicator,
    image,
    template,
  };
}
