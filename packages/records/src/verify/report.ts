export type ProblemKind =
  | "event-altered"
  | "event-missing"
  | "event-out-of-order"
  | "head-altered"
  | "trail-cut-short"
  | "anchor-altered"
  | "anchor-broken"
  | "version-altered"
  | "version-unaudited"
  | "version-missing"
  | "head-wrong"
  | "attachment-altered"
  | "attachment-missing"
  | "lot-index-wrong";

export type Problem = {
  kind: ProblemKind;
  seq?: number;
  recordId?: string;
  version?: number;
  detail: string;
};

export type VerifyReport = {
  ok: boolean;
  /** Audit events read. */
  events: number;
  /** Record versions read. */
  versions: number;
  anchors: number;
  /** The first 1,000 problems. */
  problems: Problem[];
};
