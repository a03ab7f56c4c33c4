import { parseArgs } from 'node:util';
import { reportKind } from '#shared/domain/report.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { UsageError } from './usageError.ts';

const optionTypes = {
  store: { type: 'string' },
  year: { type: 'string' },
  kind: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type OptionName = keyof typeof optionTypes;

const allowed = {
  demo: ['out'],
  export: ['store', 'year', 'kind', 'out'],
  list: ['store', 'json'],
  show: ['store', 'year', 'kind', 'json'],
  import: ['json', 'store', 'year'],
} as const satisfies Record<string, readonly OptionName[]>;
export type CliCommand = keyof typeof allowed;

/** A command line that has been understood. */
export type CliArguments = {
  command: CliCommand | 'help';
  store?: string;
  year?: number;
  kind?: ReportKind;
  out?: string;
  json: boolean;
  /** The file `import` reads. */
  file?: string;
};

/** What node:util's parser said, in Danish. */
function danish(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const named = /'([^' ]+)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Ukendt valg: ${named}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Valget ${named} er brugt forkert: det mangler en værdi eller har en for meget.`;
    default:
      return 'Kommandolinjen kan ikke læses.';
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: optionTypes, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(danish(error), { cause: error });
  }
}

function isCommand(word: string): word is CliCommand {
  return Object.hasOwn(allowed, word);
}

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text))
    throw new UsageError(`Årstallet ”${text}” skal være fire cifre, fx --year 2023.`);
  return Number(text);
}

function readKind(text: string): ReportKind {
  const kind = reportKind.safeParse(text);
  if (kind.success) return kind.data;
  throw new UsageError(
    `Rapporttypen ”${text}” kendes ikke. Skriv --kind annual (afrapportering) eller --kind final (slutrapport).`,
  );
}

/**
 * Reads the words after the program's name.
 * @throws UsageError, with one Danish sentence, when they make no sense.
 */
export function readArguments(args: readonly string[]): CliArguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') return { command: 'help', json: false };
  if (command === undefined)
    throw new UsageError('Skriv en kommando: demo, export, list, show eller import.');
  if (!isCommand(command)) {
    throw new UsageError(`Ukendt kommando: ${command}. Brug demo, export, list, show eller import.`);
  }
  const [file, extra] = command === 'import' ? rest : [undefined, ...rest];
  if (extra !== undefined) throw new UsageError(`Uventet ord efter ${command}: ${extra}.`);
  const names: readonly string[] = allowed[command];
  const foreign = Object.keys(values).find((name) => !names.includes(name));
  if (foreign) throw new UsageError(`Kommandoen ${command} har ikke valget --${foreign}.`);
  const empty = (['store', 'out'] as const).find((name) => values[name] === '');
  if (empty) throw new UsageError(`Valget --${empty} mangler en værdi.`);
  return {
    command,
    json: values.json ?? false,
    ...(file === undefined ? {} : { file }),
    ...(values.store === undefined ? {} : { store: values.store }),
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.year === undefined ? {} : { year: readYear(values.year) }),
    ...(values.kind === undefined ? {} : { kind: readKind(values.kind) }),
  };
}
