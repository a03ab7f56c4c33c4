import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { base64Of } from '#renderer/ui/base64Of.ts';
import { hideSnack } from '#renderer/app/snackbar.ts';
import type { ImportItem, Placement } from '#shared/contract/importing.ts';
import { hasDecided, noChoices, useImport } from './importState.ts';
import type { ImportTab } from './importState.ts';

/** No report is larger; the reader itself refuses such a file with the same sentence. In bytes. */
const LARGEST = 300_000_000;

let attempts = 0;

/** What is said of a file before the backend has seen it. */
export type FileWords = { tooLarge: string; unreadable: string };

/** Reads a file that was chosen or dropped. `reportId`: the report it shall go into; null leaves that to the file. */
export async function startImport(file: File, reportId: string | null, words: FileWords): Promise<void> {
  const { name: fileName } = file;
  attempts += 1;
  const attempt = attempts;
  const current = () => {
    const { stage } = useImport.getState();
    return stage.at === 'reading' && stage.attempt === attempt;
  };
  const refuse = (message: string) => {
    if (current()) useImport.setState({ stage: { at: 'refused', fileName, message } });
  };
  // What it offers would no longer be what was done last.
  hideSnack();
  useImport.setState({ stage: { at: 'reading', fileName, attempt }, ...noChoices });
  if (file.size > LARGEST) {
    refuse(words.tooLarge);
    return;
  }
  // The system keeps a file from being read while another program holds it.
  const base64 = await base64Of(file).catch(() => null);
  if (base64 === null) {
    refuse(words.unreadable);
    return;
  }
  try {
    const answer = await call('import.read', { fileName, base64, reportId });
    if (!answer.ok) refuse(answer.error.message);
    else if (current()) {
      const stage = { at: 'review', proposal: answer, fixedTarget: reportId !== null } as const;
      useImport.setState({ stage, into: answer.into?.reportId ?? null });
    } else await call('import.drop', { importId: answer.importId });
  } catch (thrown) {
    refuse(toCommandError(thrown).message);
  }
}

/** Leaves the import, and asks first when something would be lost; not while it is on its way into the store. */
export function askToLeave(): void {
  const state = useImport.getState();
  if (state.accepting) return;
  if (hasDecided(state)) useImport.setState({ leaving: true });
  else leaveImport();
}

/** Goes back to the import after all. */
export function stayInImport(): void {
  useImport.setState({ leaving: false });
}

/** Leaves the import as if it had not been begun. */
export function leaveImport(): void {
  const { stage } = useImport.getState();
  useImport.setState({ stage: { at: 'idle' }, ...noChoices });
  // Nobody waits for it, and one that cannot be dropped is forgotten with the next.
  if (stage.at === 'review') void call('import.drop', { importId: stage.proposal.importId });
}

export function showTab(tab: ImportTab): void {
  useImport.setState({ tab });
}

/** Shows a proposal's source. */
export function selectItem(selected: string): void {
  useImport.setState({ selected });
}

export function takeItems(ids: readonly string[], taken: boolean): void {
  useImport.setState(({ take }) => ({
    take: { ...take, ...Object.fromEntries(ids.map((id) => [id, taken])) },
  }));
}

/** Opens a proposal's fields, or closes them with null. */
export function editItem(editing: string | null): void {
  useImport.setState(editing === null ? { editing } : { editing, selected: editing });
}

/** Keeps a proposal as it was put right; it is then taken too. */
export function keepEdit(item: ImportItem): void {
  useImport.setState(({ edits, take }) => ({
    editing: null,
    edits: { ...edits, [item.record.id]: item },
    take: { ...take, [item.record.id]: true },
  }));
}

/** Puts a text somewhere, or nowhere again. */
export function placeText(index: number, to: Placement['to'] | null): void {
  useImport.setState(({ placements }) => {
    const { [index]: _, ...others } = placements;
    return { placements: to === null ? others : { ...others, [index]: to } };
  });
}

export function chooseTarget(into: string | null): void {
  useImport.setState({ into });
}
