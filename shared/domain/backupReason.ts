import { z } from 'zod';

/** Why a backup was made. */
export const backupReason = z.enum(['daily', 'manual', 'migration', 'import', 'rollForward', 'restore']);
export type BackupReason = z.output<typeof backupReason>;
