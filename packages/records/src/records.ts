import type { Accounts, Sites } from "./accounts/account.ts";
import type {
  ApiTokens,
  OneTimeLinks,
  SecondFactors,
  Sessions,
  Settings,
} from "./accounts/sign-in.ts";
import type { Audit } from "./audit/event.ts";
import type { BackupOptions, BackupReport } from "./backup/backup.ts";
import type { Files } from "./files/files.ts";
import type { Lots } from "./lots/lot-use.ts";
import type { Patients } from "./patients/patient.ts";
import type { VerifyReport } from "./verify/report.ts";
import type { Versions } from "./versions/version.ts";

/** Where a store lives. With `databaseUrl` the tables are there; keys and anchors stay in `dataDir`. */
export type StoreLocation = {
  dataDir: string;
  /** `postgres://…`; left out: the SQLite file `dataDir/anagen.db`. */
  databaseUrl?: string;
};

export type OpenOptions = StoreLocation & {
  now: () => Date;
  /** A new unique id each time, such as crypto.randomUUID. */
  newId: () => string;
  /** False: refuse an older store (`too-old`) instead of bringing it up. */
  migrate?: boolean;
};

/** An open store. */
export type Records = {
  readonly engine: "sqlite" | "postgres";
  versions: Versions;
  patients: Patients;
  lots: Lots;
  files: Files;
  sites: Sites;
  accounts: Accounts;
  sessions: Sessions;
  links: OneTimeLinks;
  apiTokens: ApiTokens;
  secondFactors: SecondFactors;
  settings: Settings;
  audit: Audit;
  /** Checks trail, versions, anchors and attachments on one consistent snapshot. Reads only. */
  verify(): Promise<VerifyReport>;
  /** Writes one portable file, whole or not at all; the store stays in use meanwhile. */
  backup(outFile: string, options?: BackupOptions): Promise<BackupReport>;
  /** Answers when the store can be read. @throws {StoreUnusable} unreachable */
  ping(): Promise<void>;
  close(): Promise<void>;
};
