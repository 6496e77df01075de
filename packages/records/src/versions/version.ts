import type { Actor } from "../actor.ts";
import type { JsonValue } from "../json.ts";

export const STATUSES = ["draft", "signed", "amended", "entered-in-error"] as const;
export type Status = (typeof STATUSES)[number];

/** One version of one record, as it was written and will stay. */
export type RecordVersion = {
  recordId: string;
  /** 1, 2, 3, … without gaps. */
  version: number;
  /** The field's word for what it is: "assessment", "decision", "plan". */
  kind: string;
  siteId: string;
  patientId: string | null;
  status: Status;
  authorId: string | null;
  /** When it was written, ISO 8601 in UTC. */
  at: string;
  body: JsonValue;
  /** SHA-256 over everything above, hex. */
  contentHash: string;
};

export type NewRecord = {
  /** Left out: the store gives one. */
  recordId?: string;
  kind: string;
  siteId: string;
  patientId: string | null;
  /** Left out: "draft". */
  status?: "draft" | "signed";
  body: JsonValue;
};

export type NextVersion = {
  recordId: string;
  /** The version the writer had read. */
  expectedVersion: number;
  status: Status;
  body: JsonValue;
};

/** Same key and same hash: the first reply again. Same key and another hash: IdempotencyMismatch. */
export type Idempotency = {
  key: string;
  /** Hash of the request as it came in; any text of at most 200 characters. */
  requestHash: string;
};

export type CreateOptions = { idempotency?: Idempotency };

/** `replayed`: nothing was written now, this is the reply of the first call with that key. */
export type Created<T> = { created: T; replayed: boolean };

export type RecordFilter = {
  /** Only records of these sites; an empty list finds nothing. */
  siteIds: readonly string[];
  patientId?: string;
  kind?: string;
  status?: Status;
  /** 1 to 500; left out: 50. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
};

/** What a current version is, without what is in it. */
export type RecordHead = Omit<RecordVersion, "authorId" | "body" | "contentHash">;

export type HeadFilter = Pick<RecordFilter, "siteIds" | "status"> & {
  kind: string;
  /** 1 to 10,000; left out: 500. */
  limit?: number;
};

/** Newest first. */
export type RecordPage = { records: RecordVersion[]; nextCursor: string | null };

export type Versions = {
  /**
   * Writes version 1 of a new record.
   * @throws {InvalidInput} | {AlreadyTaken} recordId | {IdempotencyMismatch} | {NotFound} site, patient
   */
  create(by: Actor, record: NewRecord, options?: CreateOptions): Promise<Created<RecordVersion>>;
  /**
   * Writes the version after `expectedVersion`. After "signed" or "amended" only "amended" and
   * "entered-in-error" may follow; after "entered-in-error" nothing.
   * @throws {VersionConflict} | {SignedRecord} | {NotFound} | {InvalidInput}
   */
  write(by: Actor, next: NextVersion): Promise<RecordVersion>;
  /** The current version, or the one asked for; null when there is none. */
  get(recordId: string, version?: number): Promise<RecordVersion | null>;
  /** Every version, oldest first; empty when there is no such record. */
  history(recordId: string): Promise<RecordVersion[]>;
  /** Current versions, newest first. */
  list(filter: RecordFilter): Promise<RecordPage>;
  /** The same, of one kind, without what is in them: many are read in little time. */
  heads(filter: HeadFilter): Promise<RecordHead[]>;
};
