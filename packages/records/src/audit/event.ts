import type { Actor } from "../actor.ts";

export const OUTCOMES = ["done", "refused", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What happened, for the trail. Ids and words of the field only: never a name, never a value. */
export type AuditEntry = {
  /** "read", "create", "sign", "sign-in", "export", … */
  action: string;
  /** "assessment", "patient", "account", … */
  resourceKind: string;
  resourceId: string | null;
  resourceVersion?: number | null;
  siteId: string | null;
  patientId: string | null;
  outcome: Outcome;
  contentHash?: string | null;
};

export type AuditEvent = Required<AuditEntry> & {
  /** 1, 2, 3, … without gaps. */
  seq: number;
  at: string;
  actorId: string | null;
  actorRole: string;
  requestId: string | null;
  prevHash: string;
  /** HMAC-SHA256 over the fields above, hex. */
  hash: string;
};

export type AuditFilter = {
  siteIds?: readonly string[];
  patientId?: string;
  actorId?: string;
  action?: string;
  outcome?: Outcome;
  /** Only events before this one: the last `seq` of the page before. */
  before?: number;
  /** 1 to 500; left out: 100. */
  limit?: number;
};

export type AuditHead = { count: number; hash: string };

export type Audit = {
  /** Adds what the server saw: reads, refusals, sign-ins, exports. One transaction for all. */
  append(by: Actor, entries: AuditEntry | readonly AuditEntry[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter): Promise<AuditEvent[]>;
  head(): Promise<AuditHead>;
  /** Writes the head to anchors.jsonl beside the store; done by itself at open, at close, once a day and every 1,000 events. */
  anchor(): Promise<void>;
};
