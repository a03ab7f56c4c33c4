import { assertNever } from '#shared/domain/assertNever.ts';
import { BackendError } from '../backendError.ts';
import { keepProblems, noteProblem } from '../problems/noteProblem.ts';
import { ProblemLog } from '../problems/problemLog.ts';
import { logFolder } from '../storeLocation.ts';
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

/** One line for stderr, and the exit code. What nobody foresaw is told in the log alone, in the safe form. */
function failure(error: unknown, log: string): { line: string; code: 1 | 2 } {
  if (error instanceof UsageError) return { line: `${error.message} Skriv --help for hjælp.`, code: 2 };
  if (error instanceof BackendError) return { line: error.message, code: 1 };
  noteProblem('commandLine', error);
  return {
    line: `Der skete en uventet fejl i Hubrapport. Det, der kan siges om den, står i ${log}.`,
    code: 1,
  };
}

/**
 * Runs one command of the command line: its answer on stdout, or one line on stderr; `process.exitCode` says how it went.
 * @param words what stands after the program's name
 * @param logs the folder of the app's log
 */
export async function runCommandLine(words: readonly string[], logs: string = logFolder()): Promise<void> {
  const log = new ProblemLog(logs);
  keepProblems((line) => void log.write(line));
  // A reader that stops reading (`… | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(`${await run(readArguments(words))}\n`);
  } catch (error) {
    const { line, code } = failure(error, log.file);
    process.stderr.write(`${line.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = code;
  }
}
