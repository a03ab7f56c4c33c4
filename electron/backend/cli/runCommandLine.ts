import { assertNever } from '#shared/domain/assertNever.ts';
import { BackendError } from '../backendError.ts';
import { exportReport } from './exportReport.ts';
import { help } from './help.ts';
import { importCommand } from './importCommand.ts';
import { listStore } from './listStore.ts';
import { makeDemo } from './makeDemo.ts';
import { readArguments } from './readArguments.ts';
import type { CliArguments } from './readArguments.ts';
import { showReport } from './showReport.ts';
import { UsageError } from './usageError.ts';

async function run(args: CliArguments): Promise<string> {
  switch (args.command) {
    case 'demo':
      return makeDemo(args);
    case 'export':
      return exportReport(args);
    case 'list':
      return listStore(args);
    case 'show':
      return showReport(args);
    case 'import': {
      const { text, code } = await importCommand(args);
      process.exitCode = code;
      return text;
    }
    case 'help':
      return help.trimEnd();
    default:
      return assertNever(args.command);
  }
}

/** One line for stderr, and the exit code. */
function failure(error: unknown): { line: string; code: 1 | 2 } {
  if (error instanceof UsageError) return { line: `${error.message} Skriv --help for hjælp.`, code: 2 };
  if (error instanceof BackendError) return { line: error.message, code: 1 };
  const reason = error instanceof Error ? error.message : String(error);
  return { line: `Uventet fejl: ${reason}`, code: 1 };
}

/**
 * Runs one command of the command line: its answer on stdout, or one line on stderr; `process.exitCode` says how it went.
 * @param words what stands after the program's name
 */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  // A reader that stops reading (`… | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(`${await run(readArguments(words))}\n`);
  } catch (error) {
    const { line, code } = failure(error);
    process.stderr.write(`${line.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = code;
  }
}
