import { create } from 'zustand';

export type Snack = {
  message: string;
  severity?: 'info' | 'error';
  action?: { label: string; run: () => void };
};

type SnackState = { snack: Snack | null; number: number };

/** The one message at the foot of the window. */
export const useSnack = create<SnackState>(() => ({ snack: null, number: 0 }));

/** Shows a message at the foot of the window; a newer one takes its place. */
export function showSnack(snack: Snack): void {
  useSnack.setState(({ number }) => ({ snack, number: number + 1 }));
}

/** Takes the message away. */
export function hideSnack(): void {
  useSnack.setState({ snack: null });
}

/** Takes the message away when it offers something to do: after another change the offer would mean something else. */
export function hideOffer(): void {
  if (useSnack.getState().snack?.action) hideSnack();
}
