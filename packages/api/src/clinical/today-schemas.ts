import { strict } from "../problem/parse-with.ts";
import { idText } from "../text/texts.ts";
import { z } from "../zod.ts";

export const todayQuery = strict({ siteId: idText().optional() });

const item = z.object({
  patientId: z.string(),
  patientName: z.string(),
  recordId: z.string(),
  kind: z.string(),
  label: z.string(),
  date: z.string(),
  /** Looks first: an urgent symptom check, or a date that has passed. */
  urgent: z.boolean().optional(),
});
const items = z.array(item);

export const todayReply = z.object({
  date: z.string(),
  drafts: items,
  decisionsWaiting: items,
  plansWaiting: items,
  /** Sessions that were begun and not signed. */
  sessionsUnfinished: items,
  sessionsDue: items,
  reviewsDue: items,
  photographsDue: items,
  /** Symptom checks that nobody has looked at, urgent ones first. */
  checksWaiting: items,
  /** Looks at open side effects, due today or overdue. */
  followUpsDue: items,
  /** Messages from patients that nobody has seen. */
  messagesWaiting: items,
  /** Answers of patients that call for a talk, and requests for erasure. */
  requestsWaiting: items,
});

const RECORD_KINDS = ["assessment", "decision", "plan", "consent", "treatment-session"] as const;

export const recordsQuery = strict({
  kind: z.enum(RECORD_KINDS, { error: `one of ${RECORD_KINDS.join(", ")}` }).optional(),
});
