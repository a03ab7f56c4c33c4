import type { CommandOutput } from '#shared/contract/commands.ts';
import type { Context } from '../../context.ts';

type StepTaken = CommandOutput<'history.undo'>;

/** What undo and redo would do, in words. */
export function historyState(_input: object, { store }: Context): CommandOutput<'history.state'> {
  return store.history();
}

function take(context: Context, move: 'undo' | 'redo'): StepTaken {
  const step = context.store[move]();
  if (!step) return null;
  context.announce(step.touched);
  return { label: step.label, reportId: step.reportId };
}

/** Takes the newest step back, whichever report it was in. */
export function undo(_input: object, context: Context): StepTaken {
  return take(context, 'undo');
}

/** Does the step taken back last once more. */
export function redo(_input: object, context: Context): StepTaken {
  return take(context, 'redo');
}
