import { useEffect, useEffectEvent } from 'react';
import { HandOverDialog } from './HandOverDialog.tsx';
import { showStoreDialog, useStoreDialogs } from './storeDialogs.ts';
import { UnlockDialog } from './UnlockDialog.tsx';
import { useStoreActions } from './useStoreActions.ts';

/** Hears what the menu and the system ask of whole stores, also while none is open, and asks what must be asked. */
export function StoreFiles() {
  const { openStore, saveCopy } = useStoreActions();
  const open = useStoreDialogs((state) => state.open);
  const hearMenu = useEffectEvent((action: string) => {
    if (action === 'openStore') void openStore();
    if (action === 'saveCopy') void saveCopy(null);
    if (action === 'handOver') showStoreDialog('handOver');
  });
  const hearSystem = useEffectEvent(() => void openStore());
  useEffect(() => window.hubrapport.onEvent('menu', ({ action }) => hearMenu(action)), []);
  useEffect(() => window.hubrapport.onEvent('openStore', () => hearSystem()), []);
  return (
    <>
      {open === 'handOver' && <HandOverDialog />}
      {open === 'unlock' && <UnlockDialog />}
    </>
  );
}
