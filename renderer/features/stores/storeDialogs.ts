import { create } from 'zustand';

type StoreDialogs = { open: 'unlock' | 'handOver' | null };

/** Which question about the store as a whole is asked. */
export const useStoreDialogs = create<StoreDialogs>(() => ({ open: null }));

export function showStoreDialog(open: StoreDialogs['open']): void {
  useStoreDialogs.setState({ open });
}
