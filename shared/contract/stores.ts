import { z } from 'zod';
import { backupReason } from '#shared/domain/backupReason.ts';
import { entityNames } from '#shared/domain/records.ts';
import { reportOverview } from '#shared/domain/storeOverview.ts';
import { errorCode } from './answer.ts';

/** The store that is open, or why it could not be opened. */
export const storeStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), file: z.string() }),
  z.object({ state: z.literal('failed'), file: z.string(), code: errorCode, message: z.string() }),
]);
export type StoreStatus = z.output<typeof storeStatus>;

/** One backup: known by its file's name, made when (ISO) and why; `reports` is null when it cannot be read. */
export const backupEntry = z.object({
  id: z.string(),
  at: z.string(),
  reason: backupReason,
  size: z.int(),
  folder: z.string(),
  reports: z.array(reportOverview).nullable(),
});
export type BackupEntry = z.output<typeof backupEntry>;

/** All backups of the store, the newest first, and where new ones go. */
export const backupList = z.object({
  folder: z.string(),
  /** The consultant chose the folder. */
  chosen: z.boolean(),
  /** Why new ones go to the default place instead, or null. */
  problem: z.string().nullable(),
  backups: z.array(backupEntry),
});
export type BackupList = z.output<typeof backupList>;

/** The newest sound backup of a store that cannot be used, and what it lacks against what can still be read of it. */
export const recovery = z.object({
  backup: backupEntry.nullable(),
  /** Null when the store itself cannot be read. */
  lacks: z.array(z.object({ report: reportOverview, whole: z.boolean(), records: z.int() })).nullable(),
});
export type Recovery = z.output<typeof recovery>;

/** What can be told of a store without telling what is in it, nor where it lies. */
export const storeFacts = z.object({
  state: storeStatus.options[0].shape.state.or(errorCode),
  /** Null when there is no file, or none on a disk. */
  size: z.int().nullable(),
  /** The shape of its tables, how many records it has of each kind and steps to undo; null when it is not open. */
  inside: z
    .object({ version: z.int(), records: z.record(z.enum(entityNames), z.int()), steps: z.int() })
    .nullable(),
  /** Whether all of it can be read; null when that was not found out. */
  sound: z.boolean().nullable(),
  /** How many backups there are, and the newest of them. */
  backups: z.object({
    count: z.int(),
    newest: z.array(backupEntry.pick({ at: true, size: true, reason: true })),
  }),
});
export type StoreFacts = z.output<typeof storeFacts>;

/** How opening another store went: it is open, it asks for a password, or the consultant thought better of it. */
export const openOutcome = z.enum(['opened', 'sealed', 'cancelled']);
export type OpenOutcome = z.output<typeof openOutcome>;

/** A password for a store that is handed over. */
export const storePassword = z
  .string()
  .min(8, 'Adgangskoden skal have mindst 8 tegn.')
  .max(200, 'Adgangskoden må højst have 200 tegn.');
