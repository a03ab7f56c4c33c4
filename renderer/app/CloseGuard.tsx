import { useCloseGuard } from './useCloseGuard.ts';

/** Answers a closing window whatever it shows, also when it shows that something went wrong. */
export function CloseGuard() {
  useCloseGuard();
  return null;
}
