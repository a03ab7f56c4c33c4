import { QueryClient } from '@tanstack/react-query';

/**
 * The window's cache. `networkMode: 'always'` because the backend is on this machine: the default would pause
 * every query on a laptop without a network. Data stays fresh until a `changed` event says otherwise.
 */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, gcTime: 5 * 60_000, refetchOnWindowFocus: false },
      mutations: always,
    },
  });
}
