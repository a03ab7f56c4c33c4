import { create } from 'zustand';
import type { ImportChoices, ImportItem, ImportProposal, Placement } from '#shared/contract/importing.ts';

/** Where an import is: nowhere, reading a file, refused, or under review. `reportId` is the report it was asked for. */
export type ImportStage =
  | { at: 'idle' }
  | { at: 'reading'; fileName: string; attempt: number }
  | { at: 'refused'; fileName: string; message: string }
  | { at: 'review'; proposal: ImportProposal; fixedTarget: boolean };

export type ImportTab = 'found' | 'doubtful' | 'notPlaced' | 'lost';

export type ImportState = {
  stage: ImportStage;
  /** What the consultant decided; see `importChoices`. */
  into: string | null;
  take: Record<string, boolean>;
  edits: Record<string, ImportItem>;
  placements: Record<number, Placement['to']>;
  tab: ImportTab;
  /** The proposal whose source is shown, and the one being put right. */
  selected: string | null;
  editing: string | null;
  /** Whether the consultant is asked before what was decided is given up. */
  leaving: boolean;
  /** What was chosen is on its way into the store: nothing can be decided or left meanwhile. */
  accepting: boolean;
};

/** What a review begins with. */
export const noChoices = {
  into: null,
  take: {},
  edits: {},
  placements: {},
  tab: 'found',
  selected: null,
  editing: null,
  leaving: false,
  accepting: false,
} as const satisfies Partial<ImportState>;

/** The one import of the window; a row of it hears only of itself. */
export const useImport = create<ImportState>()(() => ({ stage: { at: 'idle' }, ...noChoices }));

/** The choices as the backend takes them. */
export function choicesOf({ into, take, edits, placements }: ImportState): ImportChoices {
  return {
    into,
    take,
    edits: Object.values(edits),
    placements: Object.entries(placements).map(([index, to]) => ({ index: Number(index), to })),
  };
}

/** Whether anything was decided or put right that would be lost with the import. */
export function hasDecided({ stage, take, edits, placements, editing }: ImportState): boolean {
  const decided = [take, edits, placements].some((choices) => Object.keys(choices).length > 0);
  return stage.at === 'review' && (decided || editing !== null);
}
