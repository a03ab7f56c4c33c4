import type { ErrorCode } from '#shared/contract/answer.ts';

/** What can be done about a store that cannot be opened. */
export type WayOn = 'backups' | 'takeOver' | 'openCopy' | 'tryAgain' | 'openOther' | 'newStore';

const ways: Partial<Record<ErrorCode, readonly WayOn[]>> = {
  'store-damaged': ['backups', 'tryAgain', 'openOther', 'newStore'],
  'store-missing': ['tryAgain', 'openOther', 'backups', 'newStore'],
  'store-newer': ['openOther', 'tryAgain'],
  'store-locked': ['tryAgain', 'openOther'],
  'store-left-locked': ['tryAgain', 'takeOver', 'openOther'],
  'store-read-only': ['openCopy', 'tryAgain', 'openOther'],
  'store-sealed': ['openOther'],
  'disk-full': ['tryAgain', 'openCopy', 'openOther'],
};

/** The ways on from an error, the likeliest first. */
export function waysOn(code: ErrorCode): readonly WayOn[] {
  return ways[code] ?? ['tryAgain', 'openOther'];
}
