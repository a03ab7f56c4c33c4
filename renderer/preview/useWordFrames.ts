import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { WordFrame } from '#shared/domain/wordFrame.ts';

const none: readonly WordFrame[] = [];

/**
 * The headers and footers of the Word file the hub's template names; none when it names none, or while they are read.
 * Those of the title before stand until the ones of a new title are read.
 */
export function useWordFrames(hash: string | null, width: number, title: string): readonly WordFrame[] {
  const { data } = useQuery({
    queryKey: queryKeys.wordFrames(hash ?? '', width, title),
    queryFn: () => call('template.frames', { hash: hash ?? '', width, title }),
    enabled: hash !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return hash === null ? none : (data ?? none);
}
