import type { StoreFacts } from '#shared/contract/stores.ts';

/** What an error report is made of. `store`: why there is nothing of it, when the backend does not answer. */
export type ErrorReportFacts = {
  at: Date;
  version: string;
  runtime: string;
  system: string;
  memory: { app: number; free: number; total: number };
  screens: { width: number; height: number; scale: number }[];
  store: StoreFacts | 'stopped' | 'silent';
  log: readonly string[];
};

type Kind = keyof NonNullable<StoreFacts['inside']>['records'];

const kinds: Record<Kind, string> = {
  report: 'rapporter',
  section: 'afsnit',
  highlight: 'overblikspunkter',
  priority: 'prioriterede aktiviteter',
  activity: 'aktiviteter',
  testimonial: 'udtalelser',
  kpi: 'nøgletal',
  fundingApplication: 'ansøgninger',
  planItem: 'rækker i handlingsplanen',
  organisation: 'organisationer',
  finalProject: 'projektoplysninger i slutrapporter',
  indicator: 'måltal',
  image: 'billeder',
  template: 'skabeloner',
};

const figure = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });
const moment = new Intl.DateTimeFormat('da-DK', { dateStyle: 'short', timeStyle: 'medium' });

function megabytes(bytes: number): string {
  return `${figure.format(bytes / 1_000_000)} MB`;
}

function soundness({ sound }: StoreFacts): string {
  if (sound === null) return 'Læst igennem: nej';
  return sound ? 'Læst igennem: ja, filen er hel' : 'Læst igennem: ja, filen er beskadiget';
}

function storeLines(store: ErrorReportFacts['store']): string[] {
  if (store === 'stopped') return ['Motoren er stoppet, så der kan ikke fortælles om lageret.'];
  if (store === 'silent') return ['Motoren svarer ikke, så der kan ikke fortælles om lageret.'];
  const { state, size, inside, backups } = store;
  return [
    state === 'open' ? 'Lageret er åbent.' : `Lageret er ikke åbent (${state}).`,
    ...(size === null ? [] : [`Størrelse: ${megabytes(size)}`]),
    soundness(store),
    ...(inside === null
      ? []
      : [
          `Tabellernes udgave: ${inside.version}`,
          `Trin, der kan fortrydes: ${figure.format(inside.steps)}`,
          'Antal poster:',
          ...Object.entries(kinds).map(
            ([entity, name]) => `  ${name}: ${figure.format(inside.records[entity as Kind])}`,
          ),
        ]),
    `Sikkerhedskopier: ${backups.count === 0 ? 'ingen' : figure.format(backups.count)}`,
    ...backups.newest.map(({ at, size }) => `  ${moment.format(new Date(at))} (${megabytes(size)})`),
  ];
}

function part(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...lines, ''].join('\n');
}

/** An error report as it is shown and saved: plain text that the consultant can read in full before giving it to anybody. */
export function errorReportText({
  at,
  version,
  runtime,
  system,
  memory,
  screens,
  store,
  log,
}: ErrorReportFacts): string {
  return [
    'Fejlrapport fra Hubrapport',
    '==========================',
    'Her står alt, hvad filen indeholder. Den rummer ingen tekst, navne eller billeder fra',
    'dine rapporter og ingen navne på filer eller mapper. Hubrapport sender den ingen steder',
    'hen; du bestemmer selv, hvem der får den.',
    '',
    part('Program og computer', [
      `Lavet: ${moment.format(at)}`,
      `Hubrapport ${version} på ${runtime}`,
      `System: ${system}`,
      `Hukommelse: ${megabytes(memory.app)} brugt af Hubrapport, ${megabytes(memory.free)} ledig af ${megabytes(memory.total)}`,
      ...screens.map(
        ({ width, height, scale }) => `Skærm: ${width} × ${height}, vist i ${figure.format(scale * 100)} %`,
      ),
    ]),
    part('Lageret med dine rapporter', storeLines(store)),
    part(`De seneste uventede fejl (${log.length})`, log.length === 0 ? ['Der er ikke noteret nogen.'] : log),
  ].join('\n');
}
