import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';

const none: readonly WordFrame[] = [];

/** The headers and footers of the Word file the hub's template names; none when it names none, or while they are read. */
export function useWordFrames(hash: string | null, width: number): readonly WordFrame[] {
  return (
    useQuery({
      queryKey: queryKeys.wordFrames(hash ?? '', width),
      queryFn: () => call('template.frames', { hash: hash ?? '', width }),
      enabled: hash !== null,
      staleTime: Number.POSITIVE_INFINITY,
    }).data ?? none
  );
}
