export type {
  Account,
  AccountState,
  Accounts,
  NewAccount,
  RoleAt,
  Site,
  Sites,
} from "./accounts/account.ts";
export { loginKey } from "./accounts/account-rows.ts";
export type {
  ApiToken,
  ApiTokens,
  NewSession,
  OneTimeLinks,
  SecondFactor,
  SecondFactors,
  Session,
  Sessions,
  Setting,
  Settings,
} from "./accounts/sign-in.ts";
export { type Actor, ROLES, type Role } from "./actor.ts";
export {
  type Audit,
  type AuditEntry,
  type AuditEvent,
  type AuditFilter,
  type AuditHead,
  OUTCOMES,
  type Outcome,
} from "./audit/event.ts";
export type { BackupOptions, BackupReport } from "./backup/backup.ts";
export { type RestoreOptions, type RestoreReport, restore } from "./backup/restore.ts";
export {
  AlreadyTaken,
  BackupUnreadable,
  FileUnreadable,
  IdempotencyMismatch,
  NotFound,
  SignedRecord,
  type StoreFault,
  StoreUnusable,
  VersionConflict,
} from "./errors.ts";
export type { Files, NewFile } from "./files/files.ts";
export type { JsonObject, JsonValue } from "./json.ts";
export { lotKey } from "./lots/lot-key.ts";
export type { LotFilter, LotPage, Lots, LotUse } from "./lots/lot-use.ts";
export { openRecords } from "./open.ts";
export {
  type NewPatient,
  type Patient,
  type PatientDetails,
  type PatientPage,
  type PatientSearch,
  type PatientSummary,
  type Patients,
  SEXES,
  type Sex,
} from "./patients/patient.ts";
export type { OpenOptions, Records, StoreLocation } from "./records.ts";
export { migrateStore } from "./schema/migrate-store.ts";
export type { Problem, ProblemKind, VerifyReport } from "./verify/report.ts";
export {
  type Created,
  type CreateOptions,
  type HeadFilter,
  type Idempotency,
  type NewRecord,
  type NextVersion,
  type RecordFilter,
  type RecordHead,
  type RecordPage,
  type RecordVersion,
  STATUSES,
  type Status,
  type Versions,
} from "./versions/version.ts";
