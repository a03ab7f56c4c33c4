import { setAside } from '#db/setAside.ts';
import type { StoreStatus } from '#shared/contract/stores.ts';
import type { OpenWish } from '../../stores/storeHost.ts';
import type { StoreContext } from './storeContext.ts';

export function storeStatus(_input: object, { host }: StoreContext): StoreStatus {
  return host.status();
}

/** Opens the store once more; one that is open already stays so. */
async function reopen({ host }: StoreContext, wish: OpenWish): Promise<StoreStatus> {
  if (host.status().state === 'failed') await host.reopen(wish);
  return host.status();
}

export function retryStore(_input: object, context: StoreContext): Promise<StoreStatus> {
  return reopen(context, {});
}

export function takeStoreOver(_input: object, context: StoreContext): Promise<StoreStatus> {
  return reopen(context, { takeOver: true });
}

/** Begins an empty store where one cannot be used; that one is set aside first. A store that is open is left alone. */
export async function newStore(_input: object, { host, clock }: StoreContext): Promise<StoreStatus> {
  if (host.status().state === 'failed') {
    await host.replace((file) => void setAside(file, clock()), { mustExist: false });
  }
  return host.status();
}
