import type { SessionParts, SessionRecord } from "../record/session-record.ts";
import type { ChangeParts } from "../session-words.ts";

export interface SessionStepProps {
  readonly parts: SessionParts;
  readonly change: ChangeParts;
  /** As the server gave it last: dose check, deviations, what is missing, what stops it. */
  readonly record: SessionRecord;
  readonly today: string;
}
