import { assertNever } from '#shared/domain/assertNever.ts';
import type { ActivityKind, Partner, Project } from '#shared/domain/activity.ts';
import type { Outcome } from '#shared/domain/highlight.ts';
import type { FundingStage } from '#shared/domain/fundingApplication.ts';

/** "a", "a og b", "a, b og c". */
function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} og ${last}`;
}

/** How one says "of the region" for the five Danish regions; any other recipient is "regionens". */
const REGION_ADJECTIVES: readonly [name: string, adjective: string][] = [
  ['nordjylland', 'nordjyske'],
  ['midtjylland', 'midtjyske'],
  ['syddanmark', 'syddanske'],
  ['sjælland', 'sjællandske'],
];

/** The one in charge is called something else in each kind of activity. */
const LEADS: Record<ActivityKind, { one: string; many: string }> = {
  project: { one: 'Projektleder', many: 'Projektledere' },
  event: { one: 'Arrangør', many: 'Arrangører' },
  testEnvironment: { one: 'Tovholder', many: 'Tovholdere' },
  network: { one: 'Tovholder', many: 'Tovholdere' },
};

const ROLES: Record<Exclude<Partner['role'], 'lead'>, { one: string; many: string }> = {
  partner: { one: 'Partner', many: 'Partnere' },
  facilitator: { one: 'Facilitator', many: 'Facilitatorer' },
};

const STAGES: Record<NonNullable<Project['stage']>, string> = {
  idea: 'idé',
  development: 'udvikling',
  test: 'afprøvning',
  procurement: 'indkøb',
  implementation: 'implementering',
  scaling: 'skalering',
};

const UNDELIVERED: Record<Exclude<Outcome, 'delivered'>, string> = {
  notDelivered: 'Det er ikke realiseret',
  partly: 'Det er leveret anderledes end planlagt',
};

/** A reason may be a subordinate clause, a whole sentence, or a few words; each needs its own way in. */
function withReason(statement: string, reason: string): string {
  const text = reason.trim();
  if (text === '') return `${statement}.`;
  const end = /[.!?…]$/.test(text) ? '' : '.';
  if (/^(fordi|da|idet|eftersom|selv\s?om)\s/i.test(text)) {
    return `${statement}, ${text.charAt(0).toLowerCase()}${text.slice(1)}${end}`;
  }
  if (/^(på grund af|som følge af|grundet)\s/i.test(text)) {
    return `${statement} ${text.charAt(0).toLowerCase()}${text.slice(1)}${end}`;
  }
  return /^[\p{Lu}\p{N}”"]/u.test(text)
    ? `${statement}. ${text}${end}`
    : `${statement}. Årsag: ${text}${end}`;
}

/** Every Danish phrase the layouts set themselves, in one place. */
export const phrases = {
  reference: {
    section: (number: string) => `afsnit ${number}`,
    heading: (text: string) => `afsnittet ”${text}”`,
    figure: (number: string) => `figur ${number}`,
    figureTitle: (number: string) => `Figur ${number}`,
    table: (number: string) => `tabel ${number}`,
    tableTitle: (number: string) => `Tabel ${number}`,
  },
  joined,
  contents: 'Indhold',
  draft: (date: string) => `Udkast ${date}`,
  cover: {
    period: 'Periode',
    hub: 'Hub',
    agreement: 'Aftale',
    statusDate: 'Opgjort',
  },
  /** What became of a promise that was not kept in full; the empty string for one that was. */
  outcome: (outcome: Outcome, reason: string) =>
    outcome === 'delivered' ? '' : withReason(UNDELIVERED[outcome], reason),
  cancelled: (reason: string) => withReason('Aktiviteten blev ikke gennemført', reason),
  period: (startYear: number | string, year: number) => `(${startYear} fortsat ${year})`,
  kpi: {
    label: 'Nøgletal',
    change: 'Ændring',
    description: (years: readonly number[]) =>
      `Nøgletal for ${joined(years.map(String))}, en række for hvert`,
    explained: (label: string, target: string | null, explanation: string) =>
      `${label}${target === null ? '' : ` (mål: ${target})`}: ${explanation}`,
    redefined: (label: string, year: string, parts: readonly string[]) =>
      `${label}: Tallet for ${year} er opgjort anderledes (${parts.join('; ')}), så årene kan ikke sammenlignes direkte.`,
    formerLabel: (label: string) => `dengang kaldt ”${label}”`,
    formerUnit: (unit: string) => (unit === '' ? 'dengang uden enhed' : `dengang i ${unit}`),
    formerCounting: (counted: boolean) =>
      counted ? 'dengang talt op ud fra rapportens aktiviteter' : 'dengang opgjort særskilt',
  },
  results: {
    priority: 'Prioriterede aktiviteter',
    deliverables: 'Resultater/Leverancer',
    share: (estimated: boolean) => `Fordeling af ressourcer${estimated ? ' (estimeret)' : ''}`,
    total: 'I alt',
    description: (year: number) => `Prioriterede aktiviteter og deres resultater i ${year}`,
    plan: (year: number) => `Prioriterede aktiviteter og leverancer i handlingsplanen for ${year}`,
    /** Under a promise of last year's plan that nobody has said what became of. */
    unanswered: 'Endnu ikke opgjort.',
  },
  project: {
    programme: (programme: string) => `Projekter under ${programme}`,
    otherProjects: 'Øvrige projekter',
    purpose: 'Formål',
    method: 'Metode',
    targetGroups: 'Målgrupper',
    primary: 'Primær målgruppe',
    secondary: 'Sekundær målgruppe',
    furtherFocus: 'Særligt fokus',
    stage: 'Fase',
    stageName: (stage: NonNullable<Project['stage']>) => STAGES[stage],
  },
  partners: {
    heading: 'Partnere',
    role: (kind: ActivityKind, role: Partner['role'], many: boolean) => {
      const words = role === 'lead' ? LEADS[kind] : ROLES[role];
      return many ? words.many : words.one;
    },
  },
  event: {
    programme: 'Programmet bød på',
    participants: 'Antal deltagere',
    exhibitors: 'Antal udstillere',
  },
  testEnvironment: {
    support: (year: number) => `Understøttelse i ${year}`,
    municipality: 'Kommune',
    funders: 'Finansiering',
  },
  network: {
    meetings: (times: string) =>
      times === '1' ? 'Netværket mødes 1 gang årligt.' : `Netværket mødes ${times} gange årligt.`,
    members: 'Medlemmer',
    geography: 'Geografi',
    participants: 'Antal deltagere i netværket',
  },
  funding: {
    /** `applied`: the years the applications of the list were sent in, when they say so. */
    list: (stage: FundingStage, year: number, applied: readonly number[]): string => {
      const sent = (usual: number) => joined((applied.length > 0 ? applied : [usual]).map(String));
      switch (stage) {
        case 'running':
          return `Ansøgt i ${sent(year - 1)} og i gang i ${year}`;
        case 'granted':
          return `Bevilget i ${year}`;
        case 'pending':
          return `Ansøgt i ${sent(year)} og endnu ikke afgjort`;
        case 'rejected':
          return `Afslag i ${year}`;
        case 'finished':
          return `Afsluttet i ${year}`;
        default:
          return assertNever(stage);
      }
    },
    lead: (name: string) => `${name} som lead`,
    partner: (names: readonly string[]) =>
      `${joined(names)} som ${names.length > 1 ? 'partnere' : 'partner'}`,
    facilitator: (names: readonly string[]) =>
      `${joined(names)} som ${names.length > 1 ? 'facilitatorer' : 'facilitator'}`,
    support: (amount: string, applied: boolean) =>
      applied ? `søgt om ${amount} i støtte` : `${amount} i støtte`,
    regionShare: (amount: string, region: string) => `heraf ${amount} til ${region} aktører`,
    /** When the share is the whole of it, the amount stands once. */
    regionWhole: (region: string) => `alt til ${region} aktører`,
    regionOnly: (amount: string, region: string) => `${amount} til ${region} aktører`,
    budget: (amount: string) => `samlet budget ${amount}`,
    unallocated: 'endnu ikke fordelt',
    total: (text: string) => `I alt ${text}.`,
    approximate: (amount: string) => `ca. ${amount}`,
    region: (recipient: string) =>
      REGION_ADJECTIVES.find(([name]) => recipient.toLowerCase().includes(name))?.[1] ?? 'regionens',
    table: {
      stage: 'Ansøgninger',
      count: 'Antal',
      support: 'Støtte',
      regionShare: (region: string) => `Heraf til ${region} aktører`,
      description: 'Antal ansøgninger og støtte, en række for hver status',
    },
  },
  chart: {
    kpis: (years: readonly number[]) =>
      years.length < 2
        ? `Nøgletal for ${joined(years.map(String))}`
        : `Nøgletal ${years.at(0)}–${years.at(-1)}, hvert tal med sin egen skala`,
    kpisAlt: (years: readonly number[], figures: readonly string[]) =>
      `Søjlediagrammer over nøgletal for ${joined(years.map(String))}. ${figures.join(' ')}`,
    kpiAlt: (label: string, figures: readonly string[]) => `${label}: ${figures.join(', ')}.`,
    inYear: (year: number, figure: string) => `${figure} i ${year}`,
    funding: (region: string, hasShare: boolean) =>
      hasShare ? `Støtte efter status; den mørke del går til ${region} aktører` : 'Støtte efter status',
    fundingAlt: (stages: readonly string[]) => `Søjlediagram over støtten. ${stages.join(' ')}`,
    stageAlt: (stage: string, amounts: string) => `${stage}: ${amounts}.`,
    unknown: 'beløb ikke oplyst',
  },
  final: {
    head: 'Projektet',
    projectTitle: 'Projekttitel',
    journalNumber: 'Journalnummer',
    growthForum: 'Vækstforum',
    period: 'Projektperiode',
    totalCost: 'Samlede projektudgifter (kr.)',
    headDescription: 'Projektets titel, journalnummer, vækstforum, periode og udgifter',
    financing: 'Finansiering',
    financingSource: 'Kilde',
    amount: 'Beløb (kr.)',
    note: 'Bemærkning',
    total: 'I alt',
    financingDescription: 'Projektets finansiering, en række for hver kilde',
    indicator: 'Måltal',
    target: 'Mål',
    actual: 'Opnået',
    difference: 'Forskel',
    fulfilment: 'Opfyldelse',
    percent: (figure: string) => `${figure} %`,
    evidence: (text: string) => `Dokumentation: ${text}`,
    indicatorsDescription: 'Måltal med mål, opnået resultat, forskel og opfyldelse i procent',
    publicity: {
      alt: 'EU’s emblem: tolv gule stjerner i en cirkel på blå bund',
      coFunded: 'Medfinansieret af Den Europæiske Union',
      union: 'Den Europæiske Union',
      regionalFund: 'Den Europæiske Fond for Regionaludvikling',
      socialFund: 'Den Europæiske Socialfond',
      funds: 'De Europæiske Struktur- og Investeringsfonde',
    },
    activities: {
      activity: 'Aktivitet',
      kind: 'Type',
      kinds: {
        project: 'Projekt',
        event: 'Event',
        testEnvironment: 'Living lab',
        network: 'Netværk',
      } satisfies Record<ActivityKind, string>,
      time: 'Tid',
      participants: 'Deltagere',
      total: 'Deltagere på events i alt',
      description: 'Aktiviteter i projektperioden, en række for hver',
      organisations: 'Deltagende organisationer',
      cancelled: 'Aflyste aktiviteter',
      unnamed: 'Aktivitet uden titel',
    },
  },
  /** What stands over the tables the layouts make, after "Tabel 1". */
  caption: {
    kpi: (years: readonly number[]) =>
      years.length < 2
        ? `Nøgletal for ${joined(years.map(String))}`
        : `Nøgletal ${years.at(0)}–${years.at(-1)}`,
    results: (year: number) => `Prioriterede aktiviteter og resultater i ${year}`,
    plan: (year: number) => `Prioriterede aktiviteter og leverancer i ${year}`,
    funding: 'Ansøgninger og støtte efter status',
    financing: 'Projektets finansiering',
    indicators: 'Mål og opnåede resultater',
    activities: 'Aktiviteter i projektperioden',
  },
  /** Stands in a cell with no figure. */
  none: '–',
  portrait: (person: string) => `Portræt af ${person}`,
  logo: (name: string) => `Logo: ${name}`,
} as const;
